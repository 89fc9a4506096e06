import { countryName } from '../../gazetteer/countries/lexicon.ts';
import { note, spanOf, type Document } from '../document.ts';
import type { Pass } from '../pass.ts';
import type { Candidate, Verdict } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { JUDGES } from './context/judges.ts';
import { Evidence } from './evidence.ts';
import { longFormStart } from './long-form.ts';
import { rejection } from './reject.ts';
import { scan } from './scan.ts';

/** Marks states and blocs: names, demonyms, abbreviations, capitals and seats of government. */
export const countries: Pass = {
  name: 'countries',
  run(doc) {
    const candidates = scan(doc).filter((c) => !isRejected(doc, c));
    const evidence = new Evidence(doc, candidates);
    for (const candidate of candidates) place(doc, candidate, judge(candidate, evidence));
  },
};

function isRejected(doc: Document, c: Candidate): boolean {
  const verdict = rejection(doc, c);
  if (verdict) note(doc, c.first, c.last, verdict.rule, false, verdict.why);
  return verdict !== null;
}

function judge(c: Candidate, evidence: Evidence): Verdict {
  if (c.phrase.context) return JUDGES[c.phrase.context](c, evidence);
  return { id: c.phrase.id, rule: `countries/${c.phrase.form}`, why: 'in the table of countries' };
}

function place(doc: Document, c: Candidate, { id, rule, why }: Verdict): void {
  if (!id) {
    note(doc, c.first, c.last, rule, false, why);
    return;
  }
  const first = c.phrase.form === 'name' ? longFormStart(doc, c.first) : c.first;
  const span = spanOf(doc, first, c.last);
  const entity = { id, name: countryName(id) };
  const confidence = confidenceOf(c.phrase);
  doc.countryAt.fill(doc.countries.length, first, c.last);
  doc.countries.push({
    mention: { ...span, kind: 'country', exact: doc.text.slice(span.start, span.end), form: c.phrase.form, entity, rule, confidence },
    first,
    last: c.last,
  });
  note(doc, first, c.last, rule, true, `${entity.name}: ${why}`);
}
