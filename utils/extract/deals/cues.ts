import { FINANCE, INSTRUMENTS, NOT_DEALS, PROJECTS, TRADE } from './lexicon/nouns.ts';
import { MARKERS } from './lexicon/markers.ts';
import { ALSO_NOUNS, IRREGULAR, STAGE_VERBS } from './lexicon/verbs.ts';
import type { DealType } from '../../model/deal.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';

export type StageVerb = keyof typeof STAGE_VERBS;
export type Marker = keyof typeof MARKERS;
/** How a verb stands: "sign(s)", "signed", "signing". */
export type VerbForm = 'base' | 'past' | 'ing';

/** What a word or phrase of the lexicon says about deals. A word can be a noun and a verb at once ("supply"). */
export type CueEntry = {
  noun?: undefined | { type: DealType; strength: number; term: string };
  verb?: undefined | { stage: StageVerb; form: VerbForm; base: string };
  /** A verb that says what is done, not at which stage. */
  act?: VerbForm | undefined;
  /** Base form of `act`. */
  base?: string | undefined;
  marker?: Marker | undefined;
  /** Hides what it covers. */
  hides?: true | undefined;
};
/** A cue in the text: the tokens `first` to `last`, half-open. */
export type Cue = CueEntry & { first: number; last: number };

/** Every node and entry has the same fields in the same order, which keeps look-ups fast. */
type Node = { entry: CueEntry | undefined; next: Map<string, Node> | undefined; office: boolean };

const newNode = (): Node => ({ entry: undefined, next: undefined, office: false });

const STRENGTH = { strong: 1, plain: 0.6, weak: 0.25 } as const;
const HYPHENS = /-/g;

const OFFICES = new Set(['minister', 'ministers', 'ministry', 'ministries', 'department', 'secretary', 'undersecretary', 'commissioner', 'bureau', 'directorate', 'committee', 'office', 'vice-minister', 'chamber']);
const root = build();

/** Every cue between two tokens (half-open), in order, the longest at each place. */
export function findCues(tokens: Tokens, first: number, last: number): Cue[] {
  const found: Cue[] = [];
  for (let i = first; i < last; ) {
    if (tokens.flags[i]! & TokenFlag.punct && tokens.raw[i] !== '%') { i++; continue; }
    let node = root.get(tokens.lower[i]!);
    if (node === undefined) { i++; continue; }
    if (node.office && OF.has(tokens.lower[i + 1] ?? '')) {
      i = endOfTitle(tokens, i + 2, last);
      continue;
    }
    let at = i, end = 0;
    let entry: CueEntry | undefined;
    while (node) {
      at++;
      if (node.entry) { entry = node.entry; end = at; }
      node = at < last && node.next ? node.next.get(tokens.lower[at]!) : undefined;
    }
    // "May" is a month where it has a capital inside a sentence.
    if (!entry || (tokens.raw[i] === 'May' && end === i + 1 && i > first)) { i++; continue; }
    if (!entry.hides) {
      const nounOnly = isNounHere(tokens, entry, i, end);
      found.push({ noun: entry.noun, verb: nounOnly ? undefined : entry.verb, act: nounOnly ? undefined : entry.act, base: entry.base, marker: entry.marker, first: i, last: end });
    }
    i = end;
  }
  return found;
}

const OF = new Set(['of', 'for']);
const INSIDE_TITLE = new Set(['of', 'and', 'the', 'for', 'state', ',', '&']);

/** Where the name of a ministry ends: "Minister of Economy, Trade and Industry" tells of no trade. */
function endOfTitle(tokens: Tokens, from: number, last: number): number {
  let end = from, at = from;
  while (at < last && at < from + 14) {
    if (tokens.flags[at]! & TokenFlag.capital) end = at + 1;
    else if (!INSIDE_TITLE.has(tokens.lower[at]!)) break;
    at++;
  }
  return end;
}

const VERBAL = new Set(('to will would could may might can should must shall not also jointly further fully actively they we you i it he she who which that both and or , – - : ; " “ did do does ' +
  'countries sides parties governments ministers leaders states nations companies government side country ministry party now then has have had was were been be is are being').split(' '));

/** Whether a word that can be a noun or a verb stands as a noun. */
function isNounHere(tokens: Tokens, entry: CueEntry, first: number, last: number): boolean {
  if (last !== first + 1 || (entry.verb === undefined && entry.act === undefined)) return false;
  if (entry.noun === undefined && !ALSO_NOUNS.has(tokens.lower[first]!)) return false;
  const form = entry.verb?.form ?? entry.act;
  if (form === 'past') return false;
  const before = tokens.lower[first - 1];
  if (before === undefined) return form !== 'base';
  if (form === 'ing') return !BEFORE_ING.has(before);
  if (VERBAL.has(before)) return tokens.lower[first]!.endsWith('s') && before === 'and';
  return (tokens.flags[first - 1]! & TokenFlag.capital) === 0 || entry.noun !== undefined;
}

const BEFORE_ING = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'of', 'by', 'for', 'in', 'on', 'start', 'stop', 'stopped', 'started', 'began', 'including', 'about', 'without', 'from', 'and', ',']);

function build(): Map<string, Node> {
  const top = new Map<string, Node>();
  const add = (phrase: string, entry: CueEntry) => {
    const words = phrase.replace(HYPHENS, ' - ').replace(/'(ll|d|s)$/, " '$1").trim().split(/\s+/);
    let level = top;
    words.forEach((word, n) => {
      let node = level.get(word);
      if (!node) level.set(word, (node = newNode()));
      if (n === words.length - 1) node.entry = united(node.entry, entry);
      else level = node.next ??= new Map();
    });
  };
  for (const [stage, list] of Object.entries(STAGE_VERBS) as [StageVerb, string][]) {
    for (const base of terms(list)) for (const [form, word] of inflect(base)) add(word, stage === 'act' ? { act: form, base } : { verb: { stage, form, base } });
  }
  const kinds: [DealType, Record<keyof typeof STRENGTH, string>][] = [['trade', TRADE], ['finance', FINANCE], ['project', PROJECTS], ['agreement', INSTRUMENTS]];
  for (const [type, table] of kinds) {
    for (const grade of ['weak', 'plain', 'strong'] as const) {
      for (const item of terms(table[grade])) {
        const [term = '', filed = term] = item.split('|');
        const entry: CueEntry = { noun: { type, strength: STRENGTH[grade], term: filed } };
        add(term, entry);
        const plural = pluralOf(term);
        if (plural !== null) add(plural, entry);
      }
    }
  }
  for (const [marker, list] of Object.entries(MARKERS) as [Marker, string][]) for (const term of terms(list)) add(term, { marker });
  for (const term of terms(NOT_DEALS)) add(term, { hides: true });
  for (const word of OFFICES) {
    const node = top.get(word) ?? newNode();
    node.office = true;
    top.set(word, node);
  }
  return top;
}

/** Two readings of one word as one entry; the later wins where both say something. */
function united(a: CueEntry | undefined, b: CueEntry): CueEntry {
  return { noun: b.noun ?? a?.noun, verb: b.verb ?? a?.verb, act: b.act ?? a?.act, base: b.base ?? a?.base, marker: b.marker ?? a?.marker, hides: b.hides ?? a?.hides };
}

function terms(list: string): string[] {
  return list.split(';').map((term) => term.trim()).filter((term) => term !== '');
}

function pluralOf(term: string): string | null {
  if (/(s|ing|[^o]ation|aid|ceasefire|understanding)$/.test(term) && !/(declaration|convention|commission|initiation|donation)$/.test(term)) return null;
  if (/[^aeiou]y$/.test(term)) return `${term.slice(0, -1)}ies`;
  return /(ch|sh|x)$/.test(term) ? `${term}es` : `${term}s`;
}

function inflect(phrase: string): [VerbForm, string][] {
  if (phrase.startsWith('=')) return [['past', phrase.slice(1)]];
  if (phrase.startsWith('~')) return [['ing', phrase.slice(1)]];
  const [verb = '', ...rest] = phrase.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const y = /[^aeiou]y$/.test(verb);
  const third = y ? `${verb.slice(0, -1)}ies` : /(ch|sh|s|x|z|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const odd = IRREGULAR[verb];
  const doubled = odd && /([bdgklmnprt])\1ed$/.test(odd[0]) ? odd[0].slice(0, -2) : null;
  const forms: [VerbForm, string][] = [['base', verb], ['base', third], ['ing', `${doubled ?? (/[^e]e$/.test(verb) ? stem : verb)}ing`]];
  if (/^(cut|set|put|run|quit|begin)$/.test(verb)) forms.push(['ing', `${verb}${verb.at(-1)}ing`]);
  if (odd) forms.push(['past', odd[0]], ['past', odd[1]]);
  else forms.push(['past', y ? `${verb.slice(0, -1)}ied` : `${stem}ed`]);
  return forms.map(([form, word]) => [form, word + tail]);
}
