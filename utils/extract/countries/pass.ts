import { countryName, type CountryPhrase } from '../../gazetteer/countries/lexicon.ts';
import { note, spanOf, type Document } from '../document.ts';
import type { Pass } from '../pass.ts';
import type { Candidate, Verdict } from './candidate.ts';
import { confidenceOf } from './confidence.ts';
import { JUDGES } from './context/judges.ts';
import { Evidence } from './evidence.ts';
import { nameStart } from './long-form.ts';
import { isLonePerson, isPartOfPerson } from './person.ts';
import { isTown, isTownBody, rejection } from './reject.ts';
import { scan } from './scan.ts';

/** Marks states and blocs: names, demonyms, abbreviations, capitals and seats of government. */
export const countries: Pass = {
  name: 'countries',
  run(doc) {
    const scanned = scan(doc);
    const towns = townsOf(doc, scanned);
    const found = scanned.filter((c) => !isRejected(doc, c, (towns.has(c.phrase) ? TOWN : null) ?? rejection(doc, c)));
    const evidence = new Evidence(doc, found);
    // Running text first, as a headline's capitals tell no names; then those that stand alone.
    evidence.recount(found.filter((c) => !isPartOfPerson(c, evidence)));
    for (const c of found) {
      const verdict = judge(c, evidence);
      if (!isRejected(doc, c, verdict.id ? null : verdict)) place(doc, c, verdict);
    }
  },
};

const TOWN: Verdict = { id: null, rule: 'countries/town', why: 'a town of that name, by its council, school or police' };

/** Names that are a town's throughout the article: a town's body or its state follows one somewhere ("Athens, Georgia"), and nothing else of the state is named. */
function townsOf(doc: Document, scanned: readonly Candidate[]): ReadonlySet<CountryPhrase> {
  const towns = new Set<CountryPhrase>();
  for (const c of scanned) if (isTownBody(doc, c) || (c.phrase.form === 'capital' && c.phrase.id !== 'US' && isTown(doc, c))) towns.add(c.phrase);
  if (towns.size === 0) return towns;
  for (const c of scanned) {
    for (const town of towns) if (c.phrase.id === town.id && c.phrase !== town && !rejection(doc, c)) towns.delete(town);
  }
  return towns;
}

function isRejected(doc: Document, c: Candidate, verdict: Verdict | null): boolean {
  if (verdict) note(doc, c.first, c.last, verdict.rule, false, verdict.why);
  return verdict !== null;
}

function judge(c: Candidate, evidence: Evidence): Verdict {
  if (isPartOfPerson(c, evidence)) return { id: null, rule: 'countries/person', why: 'part of the name of a person' };
  if (isLonePerson(c, evidence)) return { id: null, rule: 'countries/person', why: 'a person of that name, and nothing else of the state' };
  if (c.phrase.context) return JUDGES[c.phrase.context](c, evidence);
  return { id: c.phrase.id, rule: `countries/${c.phrase.form}`, why: 'in the table of countries' };
}

function place(doc: Document, c: Candidate, { id, rule, why }: Verdict): void {
  if (!id) return;
  const first = c.phrase.form === 'name' ? nameStart(doc, c.first) : c.first;
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
