import { describe, expect, it } from 'vitest';
import { articleData, metaOf } from './meta-of.ts';

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

/** What stands in the head and under the headline, and the date of publication that is read of it. */
const DATES: readonly (readonly [what: string, head: string, body: string, date: string])[] = [
  ['seconds since 1970', meta('article:published_time', '1746439200'), '', '2025-05-05T10:00:00Z'],
  ['a zone before the year', meta('date', 'Mon May 05 14:00:00 UTC 2025'), '', '2025-05-05T14:00:00Z'],
  ['a script’s own form', meta('date', 'Mon May 05 2025 14:00:00 GMT+0400'), '', '2025-05-05T14:00:00+04:00'],
  ['meta of a name not listed', meta('OriginalPublicationDate', '2025/05/05 14:00:00'), '', '2025-05-05T14:00:00'],
  ['what is no date in the meta', meta('article:published_time', 'Invalid Date') + meta('pubdate', '2025-05-05'), '', '2025-05-05'],
  ['figures with full stops', '', '<div>Stand: 05.05.2025, 14.00 Uhr</div>', '2025-05-05T14:00:00'],
  ['a zone in summer', '', '<div>5. Mai 2025, 14:00 Uhr CEST</div>', '2025-05-05T14:00:00+02:00'],
  ['the time before the day', '', '<div>Published 2:00 PM EDT, Mon May 5, 2025</div>', '2025-05-05T14:00:00-04:00'],
  ['a stamp for scripts', '', '<div data-timestamp="1746453600">just now</div>', '2025-05-05T14:00:00Z'],
  ['a title over words', '', '<span class="published" title="2025-05-05T14:00:00Z">3 days ago</span>', '2025-05-05T14:00:00Z'],
  ['an element of a site’s own', '', '<relative-time datetime="2025-05-05T14:00:00Z">3 days ago</relative-time>', '2025-05-05T14:00:00Z'],
  ['the second note of a line', '', '<div>Updated 6 May 2025; first published 5 May 2025</div>', '2025-05-05'],
  ['the first note of a line', '', '<div>5 May 2025 | Updated 6 May 2025</div>', '2025-05-05'],
  ['a month by its number in Vietnamese', '', '<p>5 tháng 5, 2025</p>', '2025-05-05'],
  ['a preposition glued to a Hebrew month', '', '<p>5 במאי 2025</p>', '2025-05-05'],
  ['a year with its word in Uzbek', '', '<p>2025-yil 5-may</p>', '2025-05-05'],
  ['a value with its type', articleData({ datePublished: { '@value': '2025-05-05' } }), '', '2025-05-05'],
  ['the second time of a line', '', '<p>Updated on <time datetime="2025-05-06">6 May</time>, published on <time datetime="2025-05-05">5 May</time></p>', '2025-05-05'],
];

describe('readPublished', () => {
  it.each(DATES)('reads %s', (_, head, body, date) => {
    expect(metaOf(head, `<h1>Ministers agree on the freight</h1>${body}`).publishedAt).toBe(date);
  });

  it('keeps the other note of the line as the change', () => {
    expect(metaOf('', '<h1>Ministers agree on the freight</h1><div>Updated 6 May 2025; first published 5 May 2025</div>').modifiedAt).toBe('2025-05-06');
  });

  it('takes no day of expiry for that of publication', () => {
    expect(metaOf(meta('article:unpublish_date', '2030-01-01'), '<h1>Ministers agree on the freight</h1>').publishedAt).toBeNull();
  });
});

describe('readTitle', () => {
  const other = '<meta property="og:title" content="Ministers strike a freight deal at last">';
  it.each([
    ['a kicker named for it', other, '<h1><span class="kicker">Politics</span> <span>Ministers agree on the freight deal</span></h1>', 'Ministers agree on the freight deal'],
    ['a line over the headline', other, '<h1><div class="topline">Politics:</div><div>Ministers agree on the freight deal</div></h1>', 'Ministers agree on the freight deal'],
    ['the site’s name, where only the window says it', '<title>Ministers agree on freight - The Paper</title>', '<div>x</div>', 'Ministers agree on freight'],
  ])('leaves out %s', (_, head, body, title) => {
    expect(metaOf(head, body).title).toBe(title);
  });
  it('keeps a kicker that the metadata confirms, and a heading that has nothing else', () => {
    expect(metaOf('<meta property="og:title" content="Politics: Ministers agree">', '<h1><span class="kicker">Politics</span> <span>Ministers agree</span></h1>').title).toBe('Politics Ministers agree');
    expect(metaOf('<meta property="og:title" content="Ministers agree on freight at last">', '<h1><span class="label">Ministers agree on freight</span></h1>').title).toBe('Ministers agree on freight');
  });
});
