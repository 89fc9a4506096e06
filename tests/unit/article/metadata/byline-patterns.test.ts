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
  ['two people and a place', '', '<p>By Anna Stone and Peter Hill in Geneva</p>', 'Anna Stone, Peter Hill'],
  ['an agency of two letters', '', '<div class="byline">AP</div>', 'AP'],
  ['one who took the pictures, after a bar', '', '<p>Words: Anna Stone | Photos: Peter Hill</p>', 'Anna Stone'],
  ['one who took the pictures, in a sentence', '', '<p>Words by Anna Stone. Photographs by Peter Hill</p>', 'Anna Stone'],
  ['one who took the pictures, in Russian', '', '<p>Текст: Анна Каменева Фото: Петр Горин</p>', 'Анна Каменева'],
  ['none in the credit of a picture', '', '<p>Photo: Peter Hill</p><p>May 5, 2025</p>', null],
  ['one who reports, and not the editor', '', '<p>Reporting by Anna Stone; Editing by Peter Hill</p>', 'Anna Stone'],
  ['a place in French', '', '<p>Par Zoé Lemaître, à Genève</p>', 'Zoé Lemaître'],
  ['a preposition in Italian', '', '<p>di Anna Rossi</p>', 'Anna Rossi'],
  ['no names behind a preposition that begins a sentence', '', '<p>Di Anna si parla molto in questi giorni</p>', null],
  ['a preposition in Dutch', '', '<p>Door Anna de Vries</p>', 'Anna de Vries'],
  ['a preposition in Norwegian', '', '<p>Av Anna Berg</p>', 'Anna Berg'],
  ['a preposition in Russian', '', '<p>От Анна Каменева</p>', 'Анна Каменева'],
  ['a label in Arabic', '', '<p>بقلم سليم حداد</p>', 'سليم حداد'],
  ['a label in Persian', '', '<p>نویسنده: سلیم حداد</p>', 'سلیم حداد'],
  ['a label in Turkish', '', '<p>Haber: Ayşe Demir</p>', 'Ayşe Demir'],
  ['a label glued to a name in Chinese', '', '<p>記者王小明／台北報導</p>', '王小明'],
  ['one who posts, before the date', '', '<p>Posted by Anna Stone | May 5, 2025</p>', 'Anna Stone'],
  ['one who publishes, before the date', '', '<p>Published by Anna Stone on May 5, 2025</p>', 'Anna Stone'],
  ['one behind the date', '', '<p>May 5, 2025 | By Anna Stone</p>', 'Anna Stone'],
  ['a kind of piece', '', '<p>Analysis by Anna Stone</p>', 'Anna Stone'],
  ['family names first, as libraries write', '<meta name="DC.Creator" content="Stone, Anna"><meta name="DC.Creator" content="Hill, Peter">', '', 'Anna Stone, Peter Hill'],
  ['two names, as papers write', '<meta name="author" content="Anna Stone, Peter Hill">', '', 'Anna Stone, Peter Hill'],
  ['a value with its type', articleData({ author: { '@type': 'Person', name: { '@value': 'Anna Stone' } } }), '', 'Anna Stone'],
  ['a list in a node', articleData({ author: { '@list': [person('Anna Stone'), person('Peter Hill')] } }), '', 'Anna Stone, Peter Hill'],
  ['one who signs on a page whose meta names the site’s host', '<meta name="author" content="news.example">', '<p class="firma"><em>Ana Peña</em> | <span>Madrid</span></p>', 'Ana Peña'],
  ['one who signs on a page whose meta names the house', '<meta property="og:site_name" content="El Faro"><meta name="author" content="Ediciones El Faro">', '<a rel="author" href="/autor/ana">Ana Peña</a>', 'Ana Peña'],
  ['a desk of the house where nobody signs', SITE + '<meta name="author" content="The Paper Sport">', '', 'The Paper Sport'],
  ['a desk of the house that signs by the headline', SITE, '<p class="byline">By The Paper Sport</p>', 'The Paper Sport'],
  ['an agency behind a name', '', '<p class="byline">By ANNA STONE and MIRA LUND - HW Technology Writers</p>', 'Anna Stone, Mira Lund'],
  ['envoys in French', '', '<div class="author">Par <strong>ZOÉ LEMAÎTRE</strong>, <strong>LUC FAURE</strong> Envoyés spéciaux à Tours</div>', 'Zoé Lemaître, Luc Faure'],
  ['an agency written small, beside a person', '', '<p class="byline">Von Anna Berg und dpa</p>', 'Anna Berg'],
  ['no place of two words', '', '<p class="byline">By Anna Stone, New York</p>', 'Anna Stone'],
  ['an office in German', '', '<div class="author">Anna Berg, Korrespondentin in Bern</div>', 'Anna Berg'],
  ['a name over the date', '', '<p><strong>Anna Stone</strong></p><p>May 5, 2025</p>', 'Anna Stone'],
  ['no date under a name in bold', '', '<p><strong>Harbour Plan</strong></p>', null],
];

describe('readByline', () => {
  it.each(CASES)('reads %s', (_, head, body, byline) => {
    expect(metaOf(head, `<h1>Ministers agree on the freight</h1>${body}`).byline).toBe(byline);
  });
});
