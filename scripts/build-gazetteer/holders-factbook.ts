import { readCsv, type Row } from './holders-row.ts';

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^first deputy prime minister/i, 'First Deputy Prime Minister'], [/^deputy prime minister(?!s)/i, 'Deputy Prime Minister'],
  [/^first vice president/i, 'First Vice President'], [/^(?:co-|second |third )?(?:executive )?vice president(?!s)/i, 'Vice President'],
  [/^supreme leader/i, 'Supreme Leader'], [/^(?:federal )?chancellor/i, 'Chancellor'], [/^premier/i, 'Premier'], [/^taoiseach/i, 'Taoiseach'],
  [/^(?:acting |interim |transitional )?prime minister/i, 'Prime Minister'], [/^governor[ -]general/i, 'Governor-General'],
  [/^king/i, 'King'], [/^queen/i, 'Queen'], [/^(?:amir|emir)/i, 'Emir'], [/^sultan/i, 'Sultan'], [/^emperor/i, 'Emperor'], [/^grand duke/i, 'Grand Duke'], [/^pope/i, 'Pope'],
  [/^state counsellor/i, 'State Counsellor'], [/^(?:acting |interim |transitional |executive )?president(?!s)/i, 'President'],
];
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** Territories and codes whose heads are another state's. */
const LEFT_OUT = new Set('AW AS AI AX BM BV KY CC FK FO PF GI GG GL GU HK HM IM IO JE CX MO MP MS NC NF SX PN MF PR PM SH BL TC TK CW VG VI WF EH'.split(' '));
/** The source's editions are monthly, with a gap from 2017 to 2020: a person in its last edition still holds the office. */
const LAST_EDITION = '2026-05';

/** The day a "since" cell gives ("30 July2020", "June 2006", "2011"); null where it gives none. */
function dayOf(since: string): string | null {
  const match = /(?:(\d{1,2})\s*)?([A-Za-z]+)?\s*(\d{4})/.exec(since);
  if (!match) return null;
  const month = MONTHS.indexOf((match[2] ?? 'january').toLowerCase()) + 1;
  if (month === 0) return null;
  return `${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '1').padStart(2, '0')}`;
}

/** Heads of state and government (and their first deputies) with an office, a marked family name and a day of beginning. */
export function readFactbook(file: string, isoOfFips: ReadonlyMap<string, string>): Row[] {
  const rows: Row[] = [];
  for (const { fips = '', title_name: cell = '', since = '', first_seen: first = '', last_seen: last = '' } of readCsv(file)) {
    const country = isoOfFips.get(fips);
    const title = TITLES.find(([pattern]) => pattern.test(cell));
    const name = title ? nameIn(cell) : null;
    const from = dayOf(since);
    if (!country || !/^[A-Z]{2}$/.test(country) || LEFT_OUT.has(country) || !title || !name || !from) continue;
    rows.push({ ...name, aliases: [], country, office: title[1], from: from > first ? first : from, to: last >= LAST_EDITION ? null : last, exact: true, source: 'factbook' });
  }
  return rows;
}

const TITLE_WORD = /^(?:of|the|and|for|general|minister|president|deputy|vice|prime|first|co|acting|interim|governor|commonwealth|republic|islamic|state|king|queen|emir|amir|sultan|emperor|chancellor|premier|taoiseach|duke|grand|supreme|leader|counsellor|pope|sir|dame|dr\.?|mr\.?|ms\.?|prince|crown|transition|transitional|australia|afghanistan|council|ministers|lt\.?|gen\.?|col\.?|maj\.?|capt\.?|brig\.?|ret\.|sheikh|hojjat|ol-eslam|ayatollah|iraq|iran|executive|head|government|chief|federal|second|third|high|commissioner|swiss|confederation|elect|transport|serving|as|caretaker|chief|justice|speaker|parliament|senate|national|assembly|republic's|defense|defence|finance|economy|interior|affairs|foreign|presidency|chairman|chairperson|military|sovereign|\(.*|.*\))$/i;

/** The name at the end of a cell: from its first word that is none of a title's. */
function nameIn(cell: string): { name: string; family: string[] } | null {
  if (/[,;]|"|\d|appointed| and [A-Z]/.test(cell.replace(/^.*?(?:and Co-Vice President|and Vice President|and Minister of \w+|and Head of Government)/, ''))) return null;
  const words = cell.replace(/\([^)]*\)/g, ' ').split(/\s+/).filter(Boolean);
  const upper = words.findIndex((word) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word) && !/^(?:II|III|IV|VI|VII|VIII|XVI)$/.test(word));
  if (upper < 0) return null;
  let start = upper;
  while (start > 0 && !TITLE_WORD.test(words[start - 1]!)) start--;
  const name = words.slice(start);
  if (name.length > 6) return null;
  const small = name.map((word) => (word === word.toUpperCase() && /\p{Lu}{2}/u.test(word) && !/^[IVX]+$/.test(word) ? word.charAt(0) + word.slice(1).toLowerCase().replace(/([-'’ ])\p{L}/gu, (c) => c.toUpperCase()) : word));
  return { name: small.join(' '), family: small.filter((_, i) => name[i] === name[i]!.toUpperCase() && /\p{Lu}{2}/u.test(name[i]!) && !/^[IVX]+$/.test(name[i]!)) };
}
