import * as v from 'valibot';
import type { Correction, CorrectionDraft } from './correction.ts';
import { dealFields, id, instant, list, text, webAddress } from './limits.ts';

const scope = v.variant('in', [
  v.object({ in: v.literal('everywhere') }),
  v.object({ in: v.literal('site'), host: text(253) }),
  v.object({ in: v.literal('article'), canonicalUrl: webAddress }),
]);
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000));
const entity = v.object({ id, name: text(300), office: v.optional(v.nullable(text(500))), country: v.optional(v.nullable(id)) });
const { type, status, instrument, subject, parties, amount, date, place, sectors } = dealFields;
const dealPatch = v.partial(v.object({ type, status, instrument, subject, parties, amount, date, place, sectors }));
const person = v.partial(v.object({ name: text(300), office: v.nullable(text(500)), country: v.nullable(id) }));

const actions = <X extends v.ObjectEntries>(extra: X) => v.variant('action', [
  v.object({ action: v.literal('not'), kind: v.picklist(['official', 'country', 'deal']), text: words, entityId: v.nullable(id), scope, ...extra }),
  v.object({ action: v.literal('is'), kind: v.picklist(['official', 'country']), text: words, entity, scope, ...extra }),
  v.object({ action: v.literal('change'), kind: v.literal('official'), entityId: id, to: person, scope, ...extra }),
  v.object({ action: v.literal('same-as'), kind: v.picklist(['official', 'country']), entityId: id, as: entity, scope, ...extra }),
  v.object({ action: v.literal('deal-field'), kind: v.literal('deal'), text: words, to: dealPatch, scope, ...extra }),
]);

/** A correction as the card or a page sends it. */
export const correctionDraftSchema = actions({}) as v.GenericSchema<unknown, CorrectionDraft>;
const correctionSchema = actions({ id, at: instant, clips: v.optional(list(id, 1_000_000)) }) as unknown as v.GenericSchema<unknown, Correction>;
const fileSchema = v.object({ attache: v.literal('corrections'), corrections: list(correctionSchema, 100_000) });

/** The corrections in a file of the product's own form (or a bare list of them); null where it is none. */
export function readCorrections(data: unknown): Correction[] | null {
  const read = v.safeParse(fileSchema, Array.isArray(data) ? { attache: 'corrections', corrections: data } : data);
  return read.success ? read.output.corrections : null;
}

/** The file that `readCorrections` reads. */
export const writeCorrections = (corrections: readonly Correction[]): string =>
  `${JSON.stringify({ attache: 'corrections', corrections: corrections.map(({ clips: _clips, ...correction }) => correction) }, null, 2)}\n`;
