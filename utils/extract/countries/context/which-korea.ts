import { wordAt } from '../words.ts';
import { no, yes, type Judge } from './rule.ts';

const NORTHERN = new Set(["people's", 'workers', 'central', 'people']);

/** Korea alone: the South, unless the article knows only the North. */
export const judgeKorea: Judge = (c, evidence) => {
  const next = wordAt(evidence.doc, c.last);
  const north = evidence.plain('KP'), south = evidence.plain('KR');
  if ((next === 'war' || next === 'peninsula') && north + south === 0) return no('context-korea', `of both states: "${next}" follows`);
  if (NORTHERN.has(next) && north > 0) return yes('KP', 'context-korea', `the North: "${next}" follows`);
  if (north > 0 && south === 0) return yes('KP', 'context-korea', 'the article speaks of the North alone');
  return yes('KR', 'context-korea', 'the South is meant where nothing else is said');
};
