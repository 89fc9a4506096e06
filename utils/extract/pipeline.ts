import type { ExtractInput, Extraction } from '../model/extraction.ts';
import { createDocument, type Decision, type Document } from './document.ts';
import type { Pass } from './pass.ts';
import { PASSES } from './registry.ts';

const finish = (doc: Document): Extraction => ({
  mentions: [...doc.countries.map((p) => p.mention), ...doc.officials.map((p) => p.mention), ...doc.others].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  ),
  deals: doc.deals,
});

/** Finds every official, country and deal in one article. Pure: no DOM, no browser, no clock. */
export function extract(input: ExtractInput, passes: readonly Pass[] = PASSES): Extraction {
  const doc = createDocument(input);
  for (const pass of passes) pass.run(doc);
  return finish(doc);
}

/** As `extract`, with each decision that the rules noted on the way, in order of place. */
export function explain(input: ExtractInput, passes: readonly Pass[] = PASSES): Extraction & { decisions: Decision[] } {
  const doc = createDocument(input, true);
  for (const pass of passes) pass.run(doc);
  const decisions = (doc.decisions ?? []).sort((a, b) => a.span.start - b.span.start);
  return { ...finish(doc), decisions };
}
