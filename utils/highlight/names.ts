import type { MentionKind } from '../model/mention.ts';

/** The names under which the marks stand in `CSS.highlights`; tools outside the project rely on them. */
export const MARK_NAMES: Record<MentionKind, string> = {
  official: 'attache-official',
  country: 'attache-country',
  deal: 'attache-deal',
};

/** Quotes that are filed as clips. */
export const CLIPPED_NAME = 'attache-clipped';

/** The span that the reader was just brought to. */
export const FLASH_NAME = 'attache-flash';

/** Which highlight is drawn over which; a name inside a deal's statement stays a name. */
export const PRIORITIES: Record<string, number> = {
  [CLIPPED_NAME]: 0,
  [MARK_NAMES.deal]: 1,
  [MARK_NAMES.country]: 2,
  [MARK_NAMES.official]: 3,
  [FLASH_NAME]: 4,
};
