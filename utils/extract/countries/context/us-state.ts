import type { Document } from '../../document.ts';
import type { Evidence } from '../evidence.ts';
import { isCapitalWord, isSign, wordAt, wordBefore } from '../words.ts';
import { no, yes, type Judge } from './rule.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words of the American state, folded. */
const OF_THE_STATE = set(
  'atlanta savannah macon athens-clarke fulton cobb gwinnett dekalb buckhead kemp raffensperger ossoff warnock abrams perdue loeffler isakson chambliss republican republicans democrat democrats gop county counties sheriff ' +
    'legislature statehouse runoff primary senators congressman congresswoman electors ballots swing battleground stacey peach peaches bulldogs falcons braves deputies precinct midterm midterms governorship',
);
/** Other American states, folded; a stronger sign than a word. */
const SISTER_STATES = set('alabama tennessee florida carolina carolinas texas michigan arizona pennsylvania wisconsin nevada ohio kentucky louisiana mississippi virginia arkansas missouri oklahoma iowa indiana illinois minnesota maryland');
/** Towns of the American state, folded. */
const TOWNS = set('atlanta savannah augusta macon columbus athens rome dublin albany valdosta brunswick marietta roswell warner robins decatur gainesville plains vienna');
/** Words of the state in the Caucasus, folded. */
const OF_THE_COUNTRY = set(
  'tbilisi batumi kutaisi poti rustavi zugdidi anaklia abkhazia abkhaz ossetia ossetian saakashvili ivanishvili kobakhidze garibashvili zourabichvili zurabishvili kavelashvili margvelashvili ' +
    'kvirikashvili bakhtadze gakharia papuashvili botchorishvili darchiashvili caucasus transcaucasus transcaucasian gori adjara ajaria svaneti kakheti lari shevardnadze gamsakhurdia rustaveli',
);
/** States whose plain mention speaks for the country: much, and somewhat. */
const CAUCASUS = ['AM', 'AZ'];
const PARTNERS = ['RU', 'TR', 'UA', 'MD', 'KZ', 'BY', 'EU', 'NATO', 'CIS', 'IR'];

/** Words right after the name that only the state has, folded. */
const AFTER_STATE = set('gov governor lawmakers legislature secretary voters runoff senator senators congressman congresswoman sheriff republicans democrats republican democrat county counties tech bulldogs resident residents native man woman');
const AFTER_COUNTRY = set("prime foreign minister ambassador dream");

/** Georgia: the country or the American state; the sentence decides before the document does. */
export const judgeUsState: Judge = ({ first, last, phrase }, evidence) => {
  const { doc } = evidence;
  const next = wordAt(doc, doc.tokens.lower[last] === "'s" ? last + 1 : last);
  if (AFTER_COUNTRY.has(next)) return yes(phrase.id!, 'context-us-state', `the country: "${next}" follows`);
  if (AFTER_STATE.has(next)) return no('context-us-state', `the American state: "${next}" follows`);
  const before = wordBefore(doc, first);
  if (before === 'of' && wordAt(doc, first - 2) === 'state') return no('context-us-state', 'called a state');
  if (isSign(doc, first - 1, ',') && TOWNS.has(doc.tokens.lower[first - 2] ?? '')) return no('context-us-state', 'a town of the American state comes before');
  if (before === 'south') return no('context-us-state', 'South Georgia, an island');
  const near = nearestCue(doc, first, last);
  if (near) return near === 'country' ? yes(phrase.id!, 'context-us-state', 'the country, by its sentence') : no('context-us-state', 'the American state, by its sentence');
  const country = 2 * evidence.countWords(OF_THE_COUNTRY) + (evidence.plain('GE') > 0 ? 3 : 0)
    + 2 * countPlain(evidence, CAUCASUS) + countPlain(evidence, PARTNERS);
  const state = evidence.countWords(OF_THE_STATE) + 2 * evidence.countWords(SISTER_STATES) + (isInAddress(doc, first, last, evidence) ? 2 : 0);
  if (country === 0 && state === 0 && evidence.plain('US') > 0) return no('context-us-state', 'the American state: nothing in the article speaks of the Caucasus');
  return country >= state ? yes(phrase.id!, 'context-us-state', 'the country, by the article') : no('context-us-state', 'the American state, by the article');
};

/** Which of the two the closest telling word of the sentence speaks for; '' where it has none. Looks at most 40 words away. */
function nearestCue(doc: Document, first: number, last: number): 'country' | 'state' | '' {
  const sentence = doc.sentences[doc.sentenceOf[first]!]!;
  for (let away = 1; away <= 40; away++) {
    for (const i of [first - away, last - 1 + away]) {
      if (i < sentence.first || i >= sentence.last) continue;
      const word = doc.tokens.lower[i]!;
      if (OF_THE_COUNTRY.has(word)) return 'country';
      if (OF_THE_STATE.has(word) || SISTER_STATES.has(word)) return 'state';
    }
  }
  return '';
}

const countPlain = (evidence: Evidence, ids: readonly string[]): number => ids.filter((id) => evidence.plain(id) > 0).length;

/** "in Kennesaw, Georgia, …": a town, and what it lies in. */
const isInAddress = (doc: Document, first: number, last: number, evidence: Evidence): boolean =>
  isSign(doc, first - 1, ',') && isCapitalWord(doc, first - 2) && !evidence.isCandidate(first - 2) && !wordAt(doc, last);
