import { no, yes, type Judge } from './rule.ts';

/** A short form or a capital that has many namesakes: marked where the article names its state plainly. */
export const judgeNeedsState: Judge = (c, evidence) => {
  const id = c.phrase.id!;
  return evidence.plain(id) > 0
    ? yes(id, c.phrase.form, 'the article names its state')
    : no('needs-state', 'has namesakes, and the article does not name its state');
};
