import { readCsv, type Row } from './holders-row.ts';
import { isoOfAlpha3 } from './alpha3.ts';

const POSTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:constitutional )?president$|^president of the (?:republic|state)|^president and |^head of state/i, 'President'],
  [/^deputy prime minister and minister (?:for|of) foreign/i, 'Deputy Prime Minister and Foreign Minister'],
  [/^(?:prime minister|premier|head of government|president of the (?:government|council of ministers))/i, 'Prime Minister'],
  [/^(?:federal )?chancellor/i, 'Chancellor'], [/^(?:first )?vice[- ]president/i, 'Vice President'], [/^deputy prime minister/i, 'Deputy Prime Minister'],
  [/^president of the european council/i, 'President of the European Council'], [/^king|^queen/i, 'King'], [/^(?:amir|emir)/i, 'Emir'], [/^crown prince/i, 'Crown Prince'],
  [/foreign? a|fore?g?n affairs|external affairs|foreign minister|external relations|foreign relations|foreign secretary/i, 'Foreign Minister'],
  [/^permanent representative|^un representative/i, 'Permanent Representative to the UN'],
];
const STYLES = /^(?:(?:mr|mrs|ms|miss|dr|sir|dame|h\.?\s?e|his|her|excellency|majesty|highness|the|hon|honou?rable|sheikh|shaikh|general|gen|lt|col|prof|u|dato|pehin|ato)\.?\s*)+(?=\p{L})/iu;

/** Speakers at the General Debate of the United Nations: a year in which each held the post. */
export function readGeneralDebate(file: string): Row[] {
  const rows: Row[] = [];
  for (const { year = '', iso3 = '', name: cell = '', post = '' } of readCsv(file)) {
    const country = isoOfAlpha3(iso3);
    const office = POSTS.find(([pattern]) => pattern.test(post.replace(/^,/, '').trim()))?.[1];
    const bare = cell.replace(/\([^)]*\)/g, ' ').replace(/\s+/g, ' ').trim().replace(/(\.)(?=\p{L}{2})/gu, '$1 ').replace(STYLES, '').trim();
    const words = bare.replace(/,.*$/, '').split(' ').filter((word) => /\p{L}/u.test(word));
    if (!country || !office || words.length < 2 || words.length > 7 || !/^\p{Lu}/u.test(bare)) continue;
    const isUpper = (word: string): boolean => word.length > 2 && word === word.toUpperCase();
    const allUpper = words.every(isUpper);
    const small = words.map((word) => (isUpper(word) ? word.charAt(0) + word.slice(1).toLowerCase().replace(/([-'’])\p{L}/gu, (c) => c.toUpperCase()) : word));
    rows.push({ name: small.join(' '), family: allUpper ? [] : small.filter((_, i) => isUpper(words[i]!)), aliases: [], country, office,
      from: `${year}-01-01`, to: `${year}-12-31`, exact: false, source: 'debate' });
  }
  return rows;
}
