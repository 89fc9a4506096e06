import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';

/** Most words between "signed" and what was signed. */
const NEAR = 8;
/** Verbs among those of signing that are said of goals and levels too. */
const LOOSE = new Set(['join', 'secure', 'released', 'published', 'issued', 'cement', 'strike', 'adopt', 'broker']);

/**
 * Whether a frame says in plain words that an instrument was made: "signed a loan agreement", "has reached a staff-level
 * agreement", "the memorandum was signed". The weights count many small signs; this one is enough.
 */
export function isSure(doc: Document, { nucleus, clause, headline, parties, lender, named }: Frame): boolean {
  const { noun } = nucleus;
  if (headline || !noun || (noun.type !== 'agreement' && noun.type !== 'finance') || (parties.length < 2 && !lender)) return false;
  if (clause.cues.some(({ marker }) => marker !== undefined && DOUBTS.has(marker))) return false;
  // "The ceasefire between A and B took effect": with both named, "the" points back to nothing.
  if (noun.type === 'agreement' && named >= 2 && clause.cues.some(({ verb, first }) => verb !== undefined && verb.form === 'past' && first >= nucleus.last && ENTRY.has(verb.base))) return true;
  const before = doc.tokens.lower[nucleus.first - 1] ?? '';
  if (before === 'the' || before === 'this' || before === 'that' || before === 'such') return false;
  return clause.cues.some(({ verb, first, last }) => verb !== undefined && verb.stage === 'sign' && verb.form !== 'ing' && !LOOSE.has(verb.base) && (noun.strength === 1 || SIGNS.has(verb.base)) && ((first < nucleus.first && nucleus.first - last <= NEAR) || (first >= nucleus.last && first - nucleus.last <= 2 * NEAR && isPassive(doc, first))));
}

/** What is signed need not be called an agreement: "documents", "a paper". */
const SIGNS = new Set(['sign', 'ink', 'seal', 'clinch', 'initialed', 'initialled', 'countersign']);
const ENTRY = new Set(['take effect', 'come into force', 'enter into force', 'go into force', 'come into effect', 'go into effect', 'enter force']);
const DOUBTS = new Set(['negation', 'could', 'would', 'against']);
const isPassive = (doc: Document, verb: number): boolean => PASSIVES.has(doc.tokens.lower[verb - 1]!) || PASSIVES.has(doc.tokens.lower[verb - 2]!);
const PASSIVES = new Set(['was', 'were', 'been', 'is', 'are', 'be']);
