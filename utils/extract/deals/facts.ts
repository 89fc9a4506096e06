import type { Document } from '../document.ts';
import { isInDateline } from './dateline.ts';
import { isAside } from './aside.ts';
import { onlySpeaks } from './speakers.ts';

/** What the words around a mention say of it whatever clause it is read in; each is looked up once, for it is asked for in every clause. */
type Facts = { dateline: boolean; aside: boolean; speaks: boolean };

const countries = new WeakMap<Document, (Facts | undefined)[]>();
const officials = new WeakMap<Document, (boolean | undefined)[]>();

function tableOf<Value>(tables: WeakMap<Document, (Value | undefined)[]>, doc: Document): (Value | undefined)[] {
  let table = tables.get(doc);
  if (!table) tables.set(doc, (table = []));
  return table;
}

/** The facts of `doc.countries[index]`: it stands in a dateline, is no party at all, only says the news. */
export function factsOf(doc: Document, index: number): Facts {
  const table = tableOf(countries, doc);
  const { first, last, mention } = doc.countries[index]!;
  return (table[index] ??= { dateline: isInDateline(doc, first), aside: isAside(doc, { id: mention.entity.id, first, last }), speaks: onlySpeaks(doc, first, last) });
}

/** Whether `doc.officials[index]` only says the news. */
export function officialSpeaks(doc: Document, index: number): boolean {
  const { first, last } = doc.officials[index]!;
  return (tableOf(officials, doc)[index] ??= onlySpeaks(doc, first, last));
}
