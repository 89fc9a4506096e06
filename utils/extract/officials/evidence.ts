import { personByName } from '../../gazetteer/holders/lookup.ts';
import { isState } from '../../gazetteer/offices/forms-of-state.ts';
import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { perDocument } from '../per-document.ts';
import type { Title } from './types.ts';

/** Where a title stands to the name: before it, or in apposition after it. */
export type Position = 'before' | 'after';

/** Why a title is taken for no public office; null where it is one. `capital`: its head noun is capitalised in running text. */
export function whyNotPublic(doc: Document, title: Title, position: Position): string | null {
  const { states, publicBody, unknownOrg, portfolio } = title;
  const privateBody = title.privateBody && !title.namedBody;
  const capital = (doc.tokens.flags[title.headFirst]! & TokenFlag.capital) !== 0;
  const head = doc.tokens.lower[title.headLast - 1]!;
  if (title.notPublic && title.kind !== 'legislator') return 'the words before it name no public office';
  switch (title.grade) {
    case 'always':
      return privateBody && !publicBody && states.length === 0 ? 'of a private body' : null;
    case 'state':
      if (title.kind === 'royal') return null;
      if (privateBody) return 'of a private body';
      if (head === 'commissioner' && states.length === 0 && !publicBody && !portfolio) return capital && position === 'before' && !unknownOrg ? null : 'a commissioner of no known body';
      if (unknownOrg && !publicBody && (states.length === 0 || title.kind === 'head-of-state' || title.kind === 'executive')) return 'of an unknown organisation';
      if (states.length > 0 || publicBody) return null;
      if ((title.kind === 'head-of-state' || title.kind === 'head-of-government') && isCampus(doc)) return 'of a university, by the article';
      if (title.kind === 'regional' || title.kind === 'military') return position === 'before' && capital ? null : title.kind === 'regional' ? null : 'a rank without a state';
      if (position === 'after') return capital || (title.determiner === 'the' || title.determiner === 'a') && portfolio ? null : 'no state or public body beside it';
      return null;
    case 'body':
      // Of the organisation that the article is about.
      if (title.office === 'Secretary-General' && capital && position === 'before' && !title.privateBody && !unknownOrg && doc.countries.some(({ mention }) => !isState(mention.entity.id))) return null;
      return whyNoBody(title, head, capital, position);
  }
}

/** Words of a university, folded; so many of them in an article that names no state make its presidents and chancellors those of one. */
const CAMPUS = new Set(['campus', 'provost', 'faculty', 'university', 'dean', 'students', 'alumni', 'undergraduate', 'tuition', 'semester']);
const MANY_CAMPUS_WORDS = 3;
const isCampus = perDocument((doc) => {
  if (doc.countries.some(({ mention }) => isState(mention.entity.id))) return false;
  let count = 0;
  for (const word of doc.tokens.lower) if (CAMPUS.has(word)) count++;
  return count >= MANY_CAMPUS_WORDS;
});

/** Monarchies whose princes govern and are called by their given names. */
const MONARCHIES = new Set(['SA', 'JO', 'MA', 'BH', 'QA', 'KW', 'AE', 'OM', 'BN', 'SZ', 'BT', 'TO']);

const namesMonarchy = perDocument((doc) => doc.countries.some(({ mention }) => MONARCHIES.has(mention.entity.id)));

/** Given names that are royal titles too, and stage names: they need a state, a style or a name that the table knows. */
export function whyNotRoyal(doc: Document, title: Title, tokens: readonly string[], state: string | null): string | null {
  if (title.kind !== 'royal' || title.states.length > 0 || state) return null;
  const before = doc.tokens.lower[title.first - 1];
  if (before === 'majesty' || before === 'highness') return null;
  const style = doc.tokens.lower[title.headLast - 1]!;
  if (tokens.length <= 2 && namesMonarchy(doc)) return null;
  if (tokens.some((token) => token === 'bin' || token === 'bint' || token === 'ibn' || token === 'al')) return null;
  const names = tokens[0] === style ? [tokens] : [[style, ...tokens], tokens];
  return names.some((name) => personByName(name, doc.publishedAt).length > 0) || title.headLast - title.headFirst > 1 ? null : 'a royal title of no state';
}

/** Heads that a state alone makes public: "an Iranian official", "the Russian negotiator". */
const STATE_IS_ENOUGH = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'official', 'negotiator', 'diplomat', 'representative', 'leader', 'ruler',
  'monarch', 'secretary', 'general', 'consul', 'attache', 'commander', 'deputy', 'czar', 'ombudsman', 'comptroller', 'aide']);
/** Heads that a portfolio alone makes public: "tourism chief", "Defense Secretary". */
const PORTFOLIO_IS_ENOUGH = new Set(['chief', 'secretary', 'czar', 'secretaries', 'chiefs', 'adviser', 'advisor', 'general']);

function whyNoBody(title: Title, head: string, capital: boolean, position: Position): string | null {
  const { states, publicBody, unknownOrg, portfolio } = title;
  const privateBody = title.privateBody && !title.namedBody;
  const singular = title.plural ? head.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '') : head;
  if (privateBody) return 'of a private body';
  if (title.kind === 'spokesperson' && title.local) return 'speaks for a local force';
  if (title.kind === 'counterpart') return head.startsWith('counterpart') || states.length > 0 || title.determiner === 'your' || title.determiner === 'his' || title.determiner === 'her' ? null : 'a colleague of nobody';
  if (publicBody) return unknownOrg && states.length === 0 && !capital ? 'of an unknown organisation' : null;
  if (states.some((id) => !isState(id))) return null;
  if (singular === 'leader' && portfolio) return 'a party’s leader';
  if (states.length > 0 && (STATE_IS_ENOUGH.has(singular) || portfolio)) return null;
  if (unknownOrg) return 'of an unknown organisation';
  if (portfolio && PORTFOLIO_IS_ENOUGH.has(head)) return null;
  if (singular === 'judge' && capital && position === 'before' && title.headFirst === title.first) return null;
  if (singular === 'secretary' && capital && position === 'before' && title.headFirst === title.first) return null;
  return states.length > 0 ? 'a state alone does not make this office public' : 'no state or public body beside it';
}
