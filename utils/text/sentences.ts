import { TokenFlag, type Tokens } from './tokens.ts';

/** A sentence as text offsets and as tokens (`first` to `last`, half-open), and the number of the block it stands in. */
export type Sentence = { start: number; end: number; first: number; last: number; block: number };

/** Words whose full stop does not end a sentence, folded. */
const ABBREVIATIONS = new Set(
  ('mr mrs ms rs dr prof gen lt col maj capt cmdr adm brig sgt sen rep gov hon rev fr st mt ft no nos vol art ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun ' +
    'vs etc eg ie approx inc ltd co corp bros dept est min max tel fig pp ed amb supt messrs mme mlle sr jr reps sens govs md mohd sk adv engr arch hj muh abd brgr pres ambs profs drs rt dep asst').split(' '),
);
/** Words that begin a sentence far more often than they follow "U.S." inside one, folded. */
const STARTERS = new Set(
  ('the a an in on at by he she it they we i but and as for if this that these those his her its their our after before while when ' +
    'however meanwhile according both with from to under what who there also earlier later last next since').split(' '),
);
const ENDERS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', '।', '۔']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '』', '」']);

/** Words that no line ends with unless it is broken inside a sentence, folded. */
const RUNNING_ON = new Set('the a an of to in on at and or with between by for from as its their his her that which than is are was were has have will would first second new into towards toward under over'.split(' '));

/** Whether a line break stands inside a sentence, as in text that is wrapped at a width: a small letter after a word, or anything after "of the". */
function runsOn({ flags, raw, lower }: Tokens, i: number): boolean {
  const before = flags[i - 1]!;
  if (!(before & TokenFlag.word) || !(flags[i]! & TokenFlag.word) || before & TokenFlag.dotted) return false;
  const code = raw[i]!.charCodeAt(0);
  return (code >= 97 && code <= 122 && !(before & TokenFlag.allCaps)) || (RUNNING_ON.has(lower[i - 1]!) && !(before & TokenFlag.capital));
}

/** Cuts tokens into sentences; a line break ends one unless the sentence plainly runs on. Linear. */
export function splitSentences(tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0, block = 0;
  const close = (last: number) => {
    if (last > first) sentences.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, first, last, block });
    first = last;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (i > 0 && tokens.flags[i]! & TokenFlag.line && !runsOn(tokens, i)) {
      close(i);
      block++;
    }
    const last = endsSentence(tokens, i);
    if (last) {
      close(last);
      i = last - 1;
    }
  }
  close(tokens.count);
  return sentences;
}

/** The token after the sentence that token `i` ends, closing quotes taken in; 0 where it ends none. */
function endsSentence(tokens: Tokens, i: number): number {
  const { flags, lower, raw, count } = tokens;
  if (flags[i]! & TokenFlag.dotted) {
    const next = i + 1;
    return next < count && flags[next]! & TokenFlag.capital && STARTERS.has(lower[next]!) ? next : 0;
  }
  if (!ENDERS.has(raw[i]!)) return 0;
  let last = i + 1;
  // Eight closers at most: a text of nothing but full stops must stay linear.
  while (last < count && last < i + 9 && !(flags[last]! & TokenFlag.spaced) && (CLOSERS.has(raw[last]!) || ENDERS.has(raw[last]!))) last++;
  if (last >= count) return last;
  const nextBits = flags[last]!;
  const opensSentence = (nextBits & (TokenFlag.capital | TokenFlag.number)) !== 0 || (nextBits & TokenFlag.punct) !== 0;
  if (raw[i] !== '.') return nextBits & TokenFlag.spaced || nextBits & TokenFlag.capital ? last : 0;
  // "3.5" never comes here (one token); "example.com" and "e.g. this" have no capital after the stop.
  if (!opensSentence) return 0;
  if (nextBits & TokenFlag.punct && !(nextBits & TokenFlag.spaced)) return 0;
  const before = i - 1;
  if (before >= 0 && last === i + 1 && !(flags[i]! & TokenFlag.spaced)) {
    const word = lower[before]!;
    const initial = raw[before]!.length === 1 && (flags[before]! & TokenFlag.capital) !== 0;
    if (initial) return 0;
    if (ABBREVIATIONS.has(word) && (flags[before]! & TokenFlag.capital || word.length < 4)) return 0;
  }
  return last;
}
