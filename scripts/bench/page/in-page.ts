import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { isArticle } from '../../../utils/article/is-article.ts';
import { readArticle } from '../../../utils/article/read-article.ts';
import { extract } from '../../../utils/extract/pipeline.ts';
import { marksOf } from '../../../utils/highlight/mark.ts';
import { createPainter } from '../../../utils/highlight/painter.ts';
import { DEFAULT_SETTINGS } from '../../../utils/model/settings.ts';

/** Milliseconds of each run. */
export type Times = Record<'readability' | 'ours' | 'detect' | 'read' | 'paint' | 'markjs', number[]>;

const look = { style: DEFAULT_SETTINGS.style, colours: DEFAULT_SETTINGS.colours };

function timed<T>(into: number[], work: () => T): T {
  const began = performance.now();
  const answer = work();
  into.push(performance.now() - began);
  return answer;
}

/** Readability's parse alone (its clone is made outside the clock), then ours: detect, read, map, ranges and paint. */
export function measure(runs: number): Times & { nodesChanged: number; marks: number } {
  const times: Times = { readability: [], ours: [], detect: [], read: [], paint: [], markjs: [] };
  const before = document.body.outerHTML;
  let marks = 0;
  for (let run = 0; run < runs; run++) {
    const clone = document.cloneNode(true) as Document;
    timed(times.readability, () => new Readability(clone).parse());
    const began = performance.now();
    timed(times.detect, () => isArticle(document, location.href));
    const read = timed(times.read, () => readArticle(document, location.href));
    const soFar = performance.now() - began;
    if (!read) throw new Error('The page could not be read');
    // The background does this, beside the page.
    const { mentions } = extract(read.article);
    const painter = createPainter(document);
    const painting = performance.now();
    const found = timed(times.paint, () => {
      const all = marksOf(mentions, read.map);
      painter.paint({ marks: all, kinds: DEFAULT_SETTINGS.kinds, clipped: [], look });
      return all;
    });
    times.ours.push(soFar + performance.now() - painting);
    marks = found.length;
    painter.erase();
    const words = [...new Set(found.map(({ mention }) => mention.exact))];
    const marker = new Mark(document.body);
    timed(times.markjs, () => marker.mark(words, { separateWordSearch: false, accuracy: 'exactly' }));
    marker.unmark();
    document.body.normalize();
  }
  return { ...times, marks, nodesChanged: before === document.body.outerHTML ? 0 : 1 };
}

/** Milliseconds that a page which is no article costs: the whole verdict. */
export function measureVerdict(runs: number): number[] {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) timed(times, () => isArticle(document, location.href));
  return times;
}
