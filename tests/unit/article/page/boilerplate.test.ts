import { describe, expect, it } from 'vitest';
import { LABELS, NOTICES, TAIL_HEADING } from '../../../../utils/article/page/boilerplate.ts';
import { LINE_RULES } from '../../../../utils/article/page/line-rules.ts';
import { Sieve } from '../../../../utils/article/page/sieve.ts';

const sieve = new Sieve(JSON.parse(JSON.stringify(LINE_RULES)) as typeof LINE_RULES);

const LINES = [
  'Advertisement', 'ADVERTISEMENT', 'Story continues below advertisement', 'Share this article', 'Share on Facebook', 'Follow us on Telegram', 'Sign up for our daily newsletter',
  'Read more: Ministers meet again', 'ALSO READ | Port opens', 'Photo: The Paper / Anna Stone', '(Photo by Anna Stone)', '© 2025 The Paper. All rights reserved.', '3 min read', 'Tags: trade, rail',
  'Read also', 'Читайте также:', 'Подписывайтесь на наш Telegram-канал', 'Published: 5 May 2025 14:00', 'Click here to subscribe', '0:45',
];
const TEXT = [
  'The minister told Reuters that the talks would go on.', 'Share prices fell in the capital on Monday.', 'Follow-up talks are due in June.', 'Video of the ceremony was shown on state television, which also carried the speech.',
  'Related industries employ another 4,000 people in the region.', 'More than 200 delegates came.', 'Read together, the two clauses allow an extension.', 'The photo shows the two presidents.', 'Print runs fell by a third.', 'Tags',
].slice(0, -1);

describe('the sieve', () => {
  it.each(LINES)('knows %j', (line) => expect(sieve.isBoilerplate(line)).toBe(true));
  it.each(TEXT)('leaves %j', (line) => expect(sieve.isBoilerplate(line)).toBe(false));
  it('knows headings after which an article is over', () => {
    for (const heading of ['Related articles', 'Most read', 'More from Politics', 'Recommended for you']) expect(sieve.isTail(heading)).toBe(true);
    for (const heading of ['What the treaty says', 'More talks ahead?', 'The comments that mattered to markets']) expect(sieve.isTail(heading)).toBe(false);
  });
});

describe('the sieve, of names of elements', () => {
  it.each(['related-posts', 'article__share', 'ShareTools', 'ad-slot top', 'author-bio', 'read_more box', 'newsletterSignup newsletter'])('knows %j', (name) => expect(sieve.namesClutter(name)).toBe(true));
  it.each(['article-body', 'lead paragraph', 'shadow', 'header-adjacent', 'story-text', 'badge', 'author', 'post type-post tag-newsletter category-popular'])('leaves %j', (name) => expect(sieve.namesClutter(name)).toBe(false));
});

describe('the rules as they are handed to a page', () => {
  it('have no flags, which their sources would lose', () => {
    expect([...LABELS, ...NOTICES, TAIL_HEADING].map(({ flags }) => flags).join('')).toBe('');
  });
});
