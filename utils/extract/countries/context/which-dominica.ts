import { yes, type Judge } from './rule.ts';

/** Dominican: of the Dominican Republic, unless the article speaks of Dominica alone. */
export const judgeDominican: Judge = (_, evidence) =>
  evidence.plain('DM') > 0 && evidence.plain('DO') === 0
    ? yes('DM', 'context-dominican', 'the article speaks of Dominica')
    : yes('DO', 'context-dominican', 'the Dominican Republic, as mostly');
