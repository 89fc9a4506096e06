// First: Dexie takes IndexedDB from the global object as it loads.
import { freshStore } from './store.ts';
import { expect, test } from 'vitest';
import { addCorrection, corrections, importCorrections, removeCorrection } from '../../../utils/clips/repository.ts';
import { applyCorrections } from '../../../utils/extract/apply-corrections.ts';
import { readCorrections, writeCorrections } from '../../../utils/model/correction-schema.ts';
import type { Correction, CorrectionDraft } from '../../../utils/model/correction.ts';
import type { Deal } from '../../../utils/model/deal.ts';
import type { Extraction } from '../../../utils/model/extraction.ts';
import type { Mention } from '../../../utils/model/mention.ts';

freshStore();

const TEXT = 'Jordan Murray met Ann Lee in Jordan. Murray and Lee signed a pact with Jordan Murray Ltd. The Jordanians agreed.';
const everywhere = { in: 'everywhere' } as const;

function official(exact: string, nth: number, id: string, form: 'full' | 'short'): Mention {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(exact, start + 1);
  return { kind: 'official', start, end: start + exact.length, exact, form, entity: { id, name: id, office: 'Minister', country: 'GB' }, rule: 'x', confidence: 0.8 };
}
function country(exact: string, nth: number): Mention {
  let start = -1;
  for (let i = 0; i <= nth; i++) start = TEXT.indexOf(exact, start + 1);
  return { kind: 'country', start, end: start + exact.length, exact, form: 'name', entity: { id: 'JO', name: 'Jordan' }, rule: 'x', confidence: 0.8 };
}
const pact = { start: TEXT.indexOf('Murray and Lee'), end: TEXT.indexOf(' The Jordanians') };
const deal: Deal = { id: 'd1', type: 'agreement', status: 'signed', instrument: 'pact', subject: null, parties: ['JO', 'GB'], signatories: ['murray'], amount: null, period: null, date: null, place: null, sectors: [], evidence: [pact], rule: 'x', confidence: 0.7 };
const found: Extraction = {
  mentions: [official('Jordan Murray', 0, 'murray', 'full'), official('Ann Lee', 0, 'lee', 'full'), country('Jordan', 1), { ...pact, kind: 'deal', exact: TEXT.slice(pact.start, pact.end), entity: { id: 'd1' }, rule: 'x', confidence: 0.7 }, official('Murray', 1, 'murray', 'short'), official('Lee', 1, 'lee', 'short')],
  deals: [deal],
};
let clock = 0;
const taught = (draft: CorrectionDraft): Correction => ({ ...draft, id: `c${clock}`, at: new Date(clock++).toISOString() });
const apply = (...drafts: CorrectionDraft[]): Extraction => applyCorrections(found, { text: TEXT, url: 'https://www.example.org/a', canonicalUrl: 'https://example.org/a' }, drafts.map(taught));
const shown = ({ mentions }: Extraction): string[] => mentions.map(({ kind, exact, entity }) => `${kind} ${exact} ${entity.id}`);

test('not an official: the name goes, and the short forms that lean on it', () => {
  expect(shown(apply({ action: 'not', kind: 'official', text: 'Jordan Murray', entityId: 'murray', scope: everywhere }))).toEqual(['official Ann Lee lee', 'country Jordan JO', expect.stringContaining('deal'), 'official Lee lee']);
});

test('not a deal: its record goes with its mark', () => {
  const after = apply({ action: 'not', kind: 'deal', text: 'signed a  pact', entityId: null, scope: everywhere });
  expect(after.deals).toEqual([]);
  expect(after.mentions.some(({ kind }) => kind === 'deal')).toBe(false);
});

test('always mark this: every whole word of it, and nothing twice', () => {
  const after = apply({ action: 'is', kind: 'country', text: 'Jordanians', entity: { id: 'JO', name: 'Jordan' }, scope: everywhere }, { action: 'is', kind: 'official', text: 'Murray', entity: { id: 'm2', name: 'J. Murray', office: 'Envoy' }, scope: everywhere });
  expect(after.mentions.filter(({ entity }) => entity.id === 'm2').map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Murray', 'Murray', 'Murray']);
  expect(after.mentions.filter(({ kind, exact }) => kind === 'country' && exact === 'Jordanians')).toHaveLength(1);
  expect(after.mentions.some(({ entity }) => entity.id === 'murray')).toBe(false);
  for (const { start, end, exact } of after.mentions) expect(TEXT.slice(start, end)).toBe(exact);
  expect(after.mentions.map(({ start }) => start)).toEqual(after.mentions.map(({ start }) => start).toSorted((a, b) => a - b));
});

test('another office, another person, another country', () => {
  const after = apply({ action: 'change', kind: 'official', entityId: 'lee', to: { office: 'Envoy', country: null }, scope: everywhere }, { action: 'same-as', kind: 'official', entityId: 'murray', as: { id: 'jm', name: 'Jordan M.' }, scope: everywhere }, { action: 'same-as', kind: 'country', entityId: 'JO', as: { id: 'PS', name: 'Palestine' }, scope: everywhere });
  expect(after.mentions.filter(({ entity }) => entity.id === 'jm')).toHaveLength(2);
  expect(after.deals[0]).toMatchObject({ parties: ['PS', 'GB'], signatories: ['jm'] });
});

test('a deal’s fields are as the person said', () => {
  expect(apply({ action: 'deal-field', kind: 'deal', text: 'signed a pact', to: { status: 'planned' }, scope: everywhere }).deals[0]?.status).toBe('planned');
});

test.each<[CorrectionDraft['scope'], boolean]>([[everywhere, true], [{ in: 'site', host: 'example.org' }, true], [{ in: 'site', host: 'other.org' }, false], [{ in: 'article', canonicalUrl: 'https://example.org/a' }, true], [{ in: 'article', canonicalUrl: 'https://example.org/b' }, false]])('it holds where it was said to hold: %j', (scope, holds) => {
  const after = apply({ action: 'not', kind: 'country', text: 'Jordan', entityId: null, scope });
  expect(after.mentions.some(({ kind }) => kind === 'country')).toBe(!holds);
});

test('what was extracted is not touched', () => {
  const before = structuredClone(found);
  apply({ action: 'same-as', kind: 'country', entityId: 'JO', as: { id: 'PS', name: 'Palestine' }, scope: everywhere }, { action: 'not', kind: 'official', text: 'Ann Lee', entityId: null, scope: everywhere });
  expect(found).toEqual(before);
});

test('lessons are kept, listed, unlearned, and handed on by file', async () => {
  const draft: CorrectionDraft = { action: 'not', kind: 'official', text: 'May', entityId: null, scope: everywhere };
  const first = await addCorrection(draft, '2026-01-01T00:00:00.000Z');
  await addCorrection(draft, '2026-01-02T00:00:00.000Z');
  const second = await addCorrection({ ...draft, text: 'March' }, '2026-01-03T00:00:00.000Z');
  if (!first.ok || !second.ok) throw new Error('Both were to be learned.');
  const kept = await corrections();
  expect(kept.map(({ id }) => id)).toEqual([second.value.id, first.value.id]);
  const file = writeCorrections(kept);
  expect(readCorrections(JSON.parse(file))).toEqual(kept);
  await removeCorrection(first.value.id);
  expect(await importCorrections(JSON.parse(file))).toEqual({ ok: true, value: 1 });
  expect(await corrections()).toHaveLength(2);
  for (const bad of [null, {}, [{ action: 'burn' }], { attache: 'corrections', corrections: [{ ...kept[0], to: 1, action: 'change' }] }]) expect(await importCorrections(bad)).toMatchObject({ ok: false, error: { code: 'not-corrections' } });
});
