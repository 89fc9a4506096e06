import type { Document } from '../document.ts';
import type { Frame } from './frame.ts';
import type { Principals } from './principals.ts';
import type { Setting } from './score.ts';

/** What the article as a whole says for or against its clauses being deals. */
export function settingOf(doc: Document, frames: readonly Frame[], principals: Principals): Setting {
  let against = 0;
  for (const frame of frames) for (const cue of frame.clause.cues) if (cue.marker === 'against') against++;
  const states = [...principals.weight.values()].filter((w) => w >= 1).length;
  const [first = '', second = ''] = principals.pair;
  const ratio = (principals.weight.get(second) ?? 0) / (principals.weight.get(first) ?? 1);
  // An article about states names them in more than every second sentence.
  const sparse = doc.countries.length + doc.officials.length < 0.7 * doc.sentences.length;
  return { sparse, principals, against: (4 * against) / Math.max(4, doc.sentences.length), states, bilateral: ratio >= 0.35 };
}
