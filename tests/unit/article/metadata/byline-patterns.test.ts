import { describe, expect, it } from 'vitest';
import { articleData, metaOf, SITE } from './meta-of.ts';

const person = (name: string): object => ({ '@type': 'Person', name });
const house = (name: string): object => ({ '@type': 'Organization', name });

/** What stands in the head and under the headline, and the byline that is read of it. */
const CASES: readonly (readonly [what: string, head: string, body: string, byline: string | null])[] = [
  ['a list of strings', articleData({ author: ['Anna Stone', 'Peter Hill'] }), '', 'Anna Stone, Peter Hill'],
  ['a list of names in one node', articleData({ author: { name: ['Anna Stone', 'Peter Hill'] } }), '', 'Anna Stone, Peter Hill'],
  ['a list in a list', articleData({ author: [[person('Anna Stone')]] }), '', 'Anna Stone'],
  ['a name in parts', articleData({ author: { '@type': 'Person', givenName: 'Anna', familyName: 'Stone' } }), '', 'Anna Stone'],
  ['an agency beside a person', articleData({ author: [person('Anna Stone'), house('Harbour Wire')] }), '', 'Anna Stone, Harbour Wire'],
  ['an agency alone', articleData({ author: house('Harbour Wire') }), '', 'Harbour Wire'],
  ['a person who signs what an agency has sent', articleData({ author: house('Harbour Wire') }), '<p class="byline">Par Zoé Lemaître</p>', 'Zoé Lemaître'],
  ['a person who signs for the paper', SITE + articleData({ author: house('The Paper') }), '<p class="byline">By Anna Stone</p>', 'Anna Stone'],
  ['a node without a name', articleData({ author: person('') }), '<p>By Anna Stone</p>', 'Anna Stone'],
  ['agencies beside a person', articleData({ author: person('Anna Stone and agencies') }), '', 'Anna Stone'],
  ['a desk of the paper’s own', SITE + articleData({ author: person('The Paper Web Desk') }), '', 'The Paper Web Desk'],
  ['meta given twice', '<meta name="parsely-author" content="Anna Stone"><meta name="parsely-author" content="Peter Hill">', '', 'Anna Stone, Peter Hill'],
  ['meta with a tool’s prefix', '<meta name="cXenseParse:author" content="Anna Stone">', '', 'Anna Stone'],
  ['meta with semicolons', '<meta property="mrf:authors" content="Ana Peña;Luis Gil">', '', 'Ana Peña, Luis Gil'],
  ['an address in the meta', '<meta property="article:author" content="https://social.example/thepaper">', '<span class="author">Anna Stone</span>', 'Anna Stone'],
  ['links side by side', '', '<div class="byline"><a href="/a1">Anna Stone</a> <a href="/a2">Peter Hill</a></div>', 'Anna Stone, Peter Hill'],
  ['elements without a space', '', '<div class="byline"><span>By</span><span>Anna Stone</span><span>Peter Hill</span></div>', 'Anna Stone, Peter Hill'],
  ['a list of authors', '', '<ul class="authors"><li><span>Anna Stone</span></li><li><span>Peter Hill</span></li></ul>', 'Anna Stone, Peter Hill'],
  ['a name and an office side by side', '', '<div data-testid="byline-new"><span>Anna Stone</span><span>Harbour correspondent</span></div>', 'Anna Stone'],
  ['a mark for tests', '', '<div data-testid="author-name">Anna Stone</div>', 'Anna Stone'],
  ['a name over an office', '', '<div data-component="byline"><div>Anna Stone</div><div>Political reporter</div></div>', 'Anna Stone'],
  ['a label with a colon', '', '<p>Text: Anna Stone</p>', 'Anna Stone'],
  ['places behind names', '', '<p class="byline">By Anna Stone in Port Hill and Peter Hill in Lund</p>', 'Anna Stone, Peter Hill'],
  ['capitals before an agency', '', '<p>By ANNA STONE Associated Press</p>', 'Anna Stone'],
  ['an office in Russian', '', '<div class="author">Анна Каменева, корреспондент</div>', 'Анна Каменева'],
  ['a label in Chinese', '', '<p>作者：王小明</p>', '王小明'],
  ['a name over the date', '', '<p><strong>Anna Stone</strong></p><p>May 5, 2025</p>', 'Anna Stone'],
  ['no date under a name in bold', '', '<p><strong>Harbour Plan</strong></p>', null],
];

describe('readByline', () => {
  it.each(CASES)('reads %s', (_, head, body, byline) => {
    expect(metaOf(head, `<h1>Ministers agree on the freight</h1>${body}`).byline).toBe(byline);
  });
});
