import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { isArticle } from '../../../utils/article/is-article.ts';
import type { PageFacts } from '../../../utils/article/metadata/page-facts.ts';
import { LINE_RULES } from '../../../utils/article/page/line-rules.ts';
import { Sieve } from '../../../utils/article/page/sieve.ts';
import { chooseBlocks, siftBlocks, wholeArticle, type ReadText } from '../../../utils/article/read-text.ts';
import { atOnce } from '../../../utils/article/slices.ts';
import { extract } from '../../../utils/extract/pipeline.ts';
import { marksOf } from '../../../utils/highlight/mark.ts';
import { createPainter } from '../../../utils/highlight/painter.ts';
import type { Mention } from '../../../utils/model/mention.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';

/** Milliseconds of each run. `later` is the rest of the metadata, read while the background looks through the text. */
export type Times = Record<'readability' | 'clone' | 'ours' | 'detect' | 'read' | 'paint' | 'later' | 'markjs', number[]>;
export type Measured = Times & { nodesChanged: number; marks: number };

const look = { style: DEFAULT_SETTINGS.style, colours: DEFAULT_SETTINGS.colours };

function timed<T>(into: number[], work: () => T): T {
  const began = performance.now();
  const answer = work();
  into.push(performance.now() - began);
  return answer;
}

/** Has the browser do what styles and layout are due, as after a load, so that nobody pays for what another has stirred up. */
const settle = (): number => document.documentElement.offsetHeight;

const sieve = new Sieve(LINE_RULES);

function mustRead(facts?: PageFacts | null): ReadText {
  const chosen = atOnce(chooseBlocks(document, location.href, facts ?? undefined));
  const read = chosen === null ? null : atOnce(siftBlocks(chosen, sieve));
  if (read === null) throw new Error('The page could not be read');
  return read;
}

/** Readability's parse alone (its clone has a clock of its own), then ours: detect, read, map, ranges and paint. */
function oneRun(times: Times, mentions: readonly Mention[]): string[] {
  settle();
  const clone = timed(times.clone, () => document.cloneNode(true) as Document);
  timed(times.readability, () => new Readability(clone).parse());
  const began = performance.now();
  const { facts } = timed(times.detect, () => isArticle(document, location.href));
  const read = timed(times.read, () => mustRead(facts));
  const soFar = performance.now() - began;
  timed(times.later, () => wholeArticle(read));
  const painter = createPainter(document);
  const painting = performance.now();
  const found = timed(times.paint, () => {
    const all = marksOf(mentions, read.map);
    painter.paint({ marks: all, kinds: DEFAULT_SETTINGS.kinds, clipped: [], look });
    return all;
  });
  times.ours.push(soFar + performance.now() - painting);
  painter.erase();
  return found.map(({ mention }) => mention.exact);
}

/** What is found in the page's text. The background does this, on a thread of its own: it is to be run in another tab than what is measured, which would else pay for what it leaves to be compiled and collected. */
export const findMentions = (): Mention[] => extract(mustRead().article).mentions;

/** So many runs of Readability and ours in turn, then of mark.js over the same words: it leaves the page to be laid out anew. */
export function measure({ runs, mentions }: { runs: number; mentions: Mention[] }): Measured {
  const times: Times = { readability: [], clone: [], ours: [], detect: [], read: [], paint: [], later: [], markjs: [] };
  const before = document.body.outerHTML;
  let found: string[] = [];
  for (let run = 0; run < runs; run++) found = oneRun(times, mentions);
  const nodesChanged = before === document.body.outerHTML ? 0 : 1;
  const words = [...new Set(found)];
  for (let run = 0; run < runs; run++) {
    const marker = new Mark(document.body);
    timed(times.markjs, () => marker.mark(words, { separateWordSearch: false, accuracy: 'exactly' }));
    marker.unmark();
    document.body.normalize();
  }
  return { ...times, marks: found.length, nodesChanged };
}

/** Milliseconds that a page which is no article costs: the whole verdict. */
export function measureVerdict(runs: number): number[] {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) timed(times, () => isArticle(document, location.href));
  return times;
}
