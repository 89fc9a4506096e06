import data from './data/holders.json' with { type: 'json' };
import type { Holder, Term } from './types.ts';

/** Month up to which the table is complete, YYYY-MM. */
export const COMPLETE_TO: string = data.completeTo;

const dayOf = (dense: string, end: string): string =>
  dense.length === 4 ? `${dense}-${end}` : `${dense.slice(0, 4)}-${dense.slice(4, 6)}-${dense.slice(6, 8)}`;

function termOf(cell: string): Term {
  const [seat = '', from = '', to = ''] = cell.split(',');
  const [, country = '', office = ''] = /^(\D+)(\d+)$/.exec(seat) ?? [];
  const name = data.offices[Number(office)] ?? '';
  return { office: name, key: data.keys[Number(office)] ?? '', country, from: dayOf(from, '01-01'), to: to === '' ? null : dayOf(to, '12-31') };
}

/** The person that a line of the table gives: `name|own key, if it is not the name in small letters|further keys|terms`. */
export function decodeHolder(line: string): Holder {
  const [name = '', own = '', keys = '', terms = ''] = line.split('|');
  const key = own === '' ? name.toLowerCase() : own;
  return {
    id: `person:${key.replace(/ /g, '-').replace(/[^\p{L}\p{N}-]/gu, '')}`,
    name, keys: keys === '' ? [key] : [key, ...keys.split(';')], terms: terms.split(';').map(termOf),
  };
}

/** The table's lines, one person each. */
export const holderLines = (): string[] => data.people.split('\n');

/** Keys of a line, ";" between them, without decoding the rest of it. */
export function keysOfLine(line: string): string {
  const name = line.indexOf('|');
  const own = line.indexOf('|', name + 1);
  const keys = line.indexOf('|', own + 1);
  const key = own === name + 1 ? line.slice(0, name).toLowerCase() : line.slice(name + 1, own);
  return keys === own + 1 ? key : `${key};${line.slice(own + 1, keys)}`;
}

/** Terms of a line as it has them: country and number of the office, from, to. */
export const termsOfLine = (line: string): string => line.slice(line.lastIndexOf('|') + 1);

/** Numbers of the offices that share a key. */
export const officesWithKey = (key: string): number[] => data.keys.flatMap((own, n) => (own === key ? [n] : []));
