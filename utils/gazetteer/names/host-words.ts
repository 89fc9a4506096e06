import states from '../countries/states.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { expandList } from '../countries/expand.ts';

/** Shorter words stand in too many other words. */
const SHORTEST = 5;
/** Short names and by-names that newspapers call themselves by all the same. */
const SHORT: readonly (readonly [string, string])[] = [['iran', 'IR'], ['iraq', 'IQ'], ['fiji', 'FJ'], ['peru', 'PE'], ['laos', 'LA'], ['naija', 'NG'], ['mzansi', 'ZA'], ['pinoy', 'PH'], ['kiwi', 'NZ'], ['zim', 'ZW'], ['lanka', 'LK'], ['salone', 'SL'], ['nepali', 'NP'], ['ghanaian', 'GH'], ['bahamas', 'BS'], ['gambia', 'GM'], ['britain', 'GB'], ['american', 'US']];
/** States whose names are other places', people's or things' too. */
const DOUBTFUL = new Set(['GE', 'JO', 'DM', 'DO', 'GN', 'TD', 'CF', 'VC', 'LC', 'KN']);
/** Parts of a host's name that hold a state's word by chance. */
const BY_CHANCE = /indiana|newengland|newmexico|westernaustralia|chinatown|northkoreatimes|spectator/;

let words: [string, string][] | null = null;

function load(): [string, string][] {
  const all = new Map<string, string>(SHORT);
  const add = (list: string, id: string): void => {
    for (const phrase of expandList(list)) {
      const word = fold(phrase).replace(/[^a-z]/g, '');
      if (word.length >= SHORTEST && !all.has(word)) all.set(word, id);
    }
  };
  for (const [id, name, , capitals, demonyms] of states.states as [string, string, string, string, string][]) {
    if (DOUBTFUL.has(id)) continue;
    add(name, id);
    add(demonyms, id);
    add(capitals, id);
  }
  return [...all].sort((a, b) => b[0].length - a[0].length);
}

/** The state that a host is named after, at the head or the end of one of its labels ("ghanabusinessnews.com"); null where it is named after none. */
export function stateInHost(labels: readonly string[]): string | null {
  words ??= load();
  for (const raw of labels.slice(0, -1)) {
    const label = raw.replace(/[^a-z]/g, '').replace(/^(?:the|my|all|daily|news)/, '');
    if (label.length < 3 || BY_CHANCE.test(label)) continue;
    for (const [word, id] of words) if (label.startsWith(word) || (word.length >= SHORTEST && label.endsWith(word))) return id;
  }
  return null;
}
