import { holdsOneOf } from './words.ts';

/** Words that tell, anywhere in a class name in lower case, what the text in its element is. */
const CLASS_WORDS = {
  byline: ' byline by-line author writer reporter ',
  dated: ' date publish posted ',
  price: ' price cart buy sku product ',
  pages: ' pagin pager page-numbers loadmore load-more showmore show-more ',
  filters: ' filter facet sortby sort-by ',
  replies: ' reply replies topic thread upvote poststream post-stream messagebody message-body postbody votes score ',
  cards: ' card teaser tile grid listing listitem list-item headline itemtitle item-title entrytitle entry-title posttitle post-title ',
  service: ' hero testimonial cta feature pricing faq benefit banner btn button ',
  manual: ' toc highlight code api sidebarnav sidebar-nav navbar doc ',
} as const satisfies Record<string, string>;

export type ClassMark = keyof typeof CLASS_WORDS;
export const CLASS_MARKS = Object.keys(CLASS_WORDS) as ClassMark[];

/** "time" and "timestamp", but not "times". */
const TIME = /time(?:stamp)?(?![a-z])/;

/** Whether a class name, in lower case, has a mark. */
export const hasMark = (name: string, mark: ClassMark): boolean => holdsOneOf(CLASS_WORDS[mark], name) || (mark === 'dated' && name.includes('time') && TIME.test(name));
