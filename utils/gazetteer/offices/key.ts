import { fold } from '../../text/fold.ts';

/** Portfolio words, folded, by the family of ministries that they stand for. */
const PORTFOLIO_KEYS: Readonly<Record<string, string>> = {
  foreign: 'foreign', external: 'foreign', finance: 'finance', treasury: 'finance', exchequer: 'finance', defence: 'defence', defense: 'defence',
  trade: 'trade', commerce: 'trade', economy: 'economy', economic: 'economy', energy: 'energy', oil: 'energy', petroleum: 'energy', interior: 'interior',
  home: 'interior', internal: 'interior', health: 'health', education: 'education', agriculture: 'agriculture', transport: 'transport', industry: 'industry',
  justice: 'justice', culture: 'culture', tourism: 'tourism', environment: 'environment', labour: 'labour', labor: 'labour',
};
const DEPUTY = new Set(['deputy', 'vice', 'assistant', 'under', 'undersecretary', 'permanent']);
const known = new Map<string, string>();

/**
 * The family of an office by its name: "head-of-state", "head-of-government", "monarch", "crown-prince", "minister:foreign", …
 * Two offices of one key are the same seat in different words ("Foreign Secretary", "Minister of Foreign Affairs").
 */
export function keyOfOffice(office: string): string {
  let key = known.get(office);
  if (key === undefined) known.set(office, (key = compute(fold(office).replace(/ \(former\)$/, '').replace(/-/g, ' ').replace(/[^\p{L} ]/gu, '').trim())));
  return key;
}

function compute(office: string): string {
  const words = office.split(' ');
  const has = (word: string): boolean => words.includes(word);
  if (has('counsellor') || has('spokesman') || has('spokeswoman') || has('spokesperson') || has('press')) return office.includes('press secretary') || office.includes('spokes') ? `spokes:${words.slice(0, -1).join(' ')}` : office;
  if (office.includes('vice president')) return has('first') ? 'first-vice-president' : 'vice-president';
  if (office.includes('prime minister') && DEPUTY.has(words[0]!)) return 'deputy-prime-minister';
  if (office.startsWith('first deputy prime minister')) return 'deputy-prime-minister';
  if (/^(?:prime minister|premier|head of government|taoiseach|president of the government|president of the council of ministers)/.test(office) || office === 'chancellor' || office === 'federal chancellor') return 'head-of-government';
  if (office === 'supreme leader') return 'supreme-leader';
  if (office.includes('crown prince')) return 'crown-prince';
  if (/^(?:king|queen|emir|amir|sultan|emperor|grand duke|prince|sovereign prince|ruler|pope)$/.test(office)) return 'monarch';
  if (/^(?:acting |interim |constitutional |transitional |transition )?president(?: of (?:the )?(?:republic|state|transition))?(?: and|$)/.test(office) || office === 'head of state') return 'head-of-state';
  const deputy = DEPUTY.has(words[0]!) || (words[0] === 'first' && DEPUTY.has(words[1] ?? ''));
  if (has('minister') || has('secretary') || has('ministry') || has('ministers')) {
    const portfolio = office.includes('secretary of state') && words.length === 3 ? 'foreign' : words.map((word) => PORTFOLIO_KEYS[word]).find(Boolean);
    return portfolio ? `${deputy ? 'deputy-' : ''}minister:${portfolio}` : office;
  }
  if (has('chancellor') && has('exchequer')) return 'minister:finance';
  if (has('speaker')) return 'speaker';
  if (has('governor') && (has('bank') || office.includes('central'))) return 'central-bank';
  return office;
}
