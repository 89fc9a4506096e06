import type { Document } from '../document.ts';
import { TOPIC_NAMES, TOPICS, type Topic } from './lexicon/topics.ts';
import type { Frame } from './frame.ts';
import type { Principals } from './principals.ts';
import type { Setting } from './score.ts';

const topicOf = new Map<string, number>();
TOPIC_NAMES.forEach((topic, n) => { for (const word of TOPICS[topic].split(' ')) topicOf.set(word, n); });
/** An article with a word of another topic in every so many sentences is about that. */
const SENTENCES_A_WORD = 2;

/** How far an article is about sport, courts and the like: 0 to 1 for each topic, by their words a sentence. */
function topicsOf(doc: Document): Record<Topic, number> {
  const counts = new Int32Array(TOPIC_NAMES.length);
  for (let i = 0; i < doc.tokens.count; i++) {
    const topic = topicOf.get(doc.tokens.lower[i]!);
    if (topic !== undefined) counts[topic]!++;
  }
  const least = Math.max(6, doc.sentences.length);
  return Object.fromEntries(TOPIC_NAMES.map((topic, n) => [topic, Math.min(1, (SENTENCES_A_WORD * counts[n]!) / least)])) as Record<Topic, number>;
}

/** What the article as a whole says for or against its clauses being deals. */
export function settingOf(doc: Document, frames: readonly Frame[], principals: Principals): Setting {
  let against = 0;
  for (const frame of frames) for (const cue of frame.clause.cues) if (cue.marker === 'against') against++;
  const states = [...principals.weight.values()].filter((w) => w >= 1).length;
  const [first = '', second = ''] = principals.pair;
  const ratio = (principals.weight.get(second) ?? 0) / (principals.weight.get(first) ?? 1);
  // An article about states names them in more than every second sentence.
  const sparse = doc.countries.length + doc.officials.length < 0.7 * doc.sentences.length;
  return { topics: topicsOf(doc), sparse, principals, against: (4 * against) / Math.max(4, doc.sentences.length), states, bilateral: ratio >= 0.35 };
}
