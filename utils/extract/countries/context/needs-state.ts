import { no, yes, type Judge } from './rule.ts';

/** Members whose plain mention is as good as a bloc's full name. */
const MEMBERS: Record<string, readonly string[]> = {
  GCC: ['SA', 'AE', 'QA', 'KW', 'BH', 'OM'],
  CIS: ['RU', 'BY', 'KZ', 'UZ', 'KG', 'TJ', 'TM', 'AM', 'AZ', 'MD', 'UA', 'GE', 'EAEU'],
  SCO: ['CN', 'RU', 'KZ', 'UZ', 'KG', 'TJ', 'IN', 'PK', 'IR'],
};

/** Words that are as good as a plain mention, folded. */
const WORDS: Record<string, readonly string[]> = {
  CD: ['congo', 'congolese', 'goma', 'kivu', 'tshisekedi', 'kabila', 'm23', 'monusco'],
  GCC: ['gulf', 'emirate'],
};

/** A short form or a capital that has many namesakes: marked where the article names its state plainly. */
export const judgeNeedsState: Judge = (c, evidence) => {
  const id = c.phrase.id!;
  return evidence.plain(id) > 0 || evidence.countWords(WORDS[id] ?? []) > 0 || evidence.anyPlain(MEMBERS[id] ?? [])
    ? yes(id, c.phrase.form, 'the article names its state')
    : no('needs-state', 'has namesakes, and the article does not name its state');
};
