import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { findCues } from './cues.ts';

/** A sentence that opens a list of documents, and the sentences that are its items. */
export type DocumentList = { header: number; items: number[] };

const INTRODUCES = new Set(['following', 'documents', 'agreements', 'memoranda', 'memorandums', 'accords', 'instruments', 'protocols', 'contracts', 'deals', 'mous', 'papers']);
/** A list item names its document within this many tokens. */
const NAME_WITHIN = 9;
const MAX_GAP = 3;
const LONGEST_HEADER = 80;
/** Numbered items may have notes of their own below them. */
const MAX_GAP_NUMBERED = 9;

/** Finds lists under a signing sentence ("a package of documents was signed:"), one document an item. Linear in the sentences. */
export function findLists(doc: Document): DocumentList[] {
  const lists: DocumentList[] = [];
  for (let n = nextHint(doc, 0); n >= 0; n = nextHint(doc, n + 1)) {
    const header = headerOf(doc, n);
    if (header < 0) continue;
    const items: number[] = [];
    let gap = 0;
    let numbered = false;
    for (let at = n + 1; at < doc.sentences.length && gap < (numbered ? MAX_GAP_NUMBERED : MAX_GAP); at++) {
      if (isItem(doc, at)) { items.push(at); gap = 0; numbered ||= isNumber(doc, at - 1); } else if (items.length === 0 && !startsLine(doc, at) && !isNumber(doc, at - 1)) break;
      else gap++;
    }
    if (items.length >= 2) {
      lists.push({ header, items });
      n = items.at(-1)!;
    }
  }
  return lists;
}

/** The next sentence from `n` on that can open a list: it has the word "following" or ends in a colon or "include"; -1 where none does. */
function nextHint(doc: Document, n: number): number {
  const { lower, raw } = doc.tokens;
  for (let at = n; at < doc.sentences.length; at++) {
    const { first, last } = doc.sentences[at]!;
    if (raw[last - 1] === ':' || lower[last - 1] === 'include' || lower[last - 1] === 'are') return at;
    for (let i = first; i < last; i++) if (lower[i] === 'following') return at;
  }
  return -1;
}

/** "Among them:", "These include:" after the sentence that tells of the signing. */
const SHORT_HEADER = 8;

/** The sentence that tells of the documents where `n` opens a list of them: itself or the one before; -1 where it opens none. */
function headerOf(doc: Document, n: number): number {
  const { first, last } = doc.sentences[n]!;
  const { raw } = doc.tokens;
  const colon = raw[last - 1] === ':' || LEADS_IN.has(doc.tokens.lower[last - 1]!);
  if (introducesList(doc, first, last, colon)) return n;
  return colon && n > 0 && last - first <= SHORT_HEADER && introducesList(doc, doc.sentences[n - 1]!.first, last, true) ? n - 1 : -1;
}
const LEADS_IN = new Set(['include', 'are']);

function introducesList(doc: Document, first: number, last: number, colon: boolean): boolean {
  const { lower } = doc.tokens;
  let introduced = false, following = colon;
  for (let i = Math.max(first, last - LONGEST_HEADER); i < last; i++) {
    if (lower[i] === 'following') introduced = following = true;
    else if (INTRODUCES.has(lower[i]!)) introduced = true;
  }
  if (!introduced || !following) return false;
  return findCues(doc.tokens, Math.max(first, last - LONGEST_HEADER), last).some((cue) => cue.verb?.stage === 'sign' || cue.verb?.stage === 'agree');
}

/** "1." alone, cut from its item. */
function isNumber(doc: Document, n: number): boolean {
  const sentence = doc.sentences[n]!;
  return sentence.last - sentence.first <= 2 && (doc.tokens.flags[sentence.first]! & TokenFlag.number) !== 0;
}

const startsLine = (doc: Document, n: number) => (doc.tokens.flags[doc.sentences[n]!.first]! & TokenFlag.line) !== 0;

/** Names of documents that are common words elsewhere. */
const HEADS = new Set(['decision', 'plan', 'programme', 'program', 'minutes', 'addendum', 'letter', 'terms', 'roadmap', 'mou', 'loi', 'exchange']);

/** A line that begins with the name of a document: few words before it, no verb. */
function isItem(doc: Document, n: number): boolean {
  const { first, last } = doc.sentences[n]!;
  if (!startsLine(doc, n) && !(doc.tokens.flags[first - 1]! & TokenFlag.line)) {
    if (!isNumber(doc, n - 1)) return false;
  }
  const cues = findCues(doc.tokens, first, Math.min(last, first + 40));
  if (HEADS.has(doc.tokens.lower[first]!) || (doc.tokens.flags[first]! & TokenFlag.punct && HEADS.has(doc.tokens.lower[first + 1] ?? ''))) return true;
  const name = cues.find((cue) => cue.noun?.type === 'agreement' || cue.noun?.term === 'contract' || cue.noun?.term === 'loan');
  if (!name || name.first - first > NAME_WITHIN || name.noun!.strength < 0.6) return false;
  return !cues.some((cue) => cue.verb !== undefined && cue.verb.form !== 'ing' && cue.first < name.first);
}
