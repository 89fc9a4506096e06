import { describe, expect, it } from 'vitest';
import { addressFeatures } from '../../../../utils/article/features/address.ts';
import { mainHeading } from '../../../../utils/article/features/main-heading.ts';
import { pageOf } from '../page-of.ts';

const HEADLINE = 'Neighbours agree to open a freight line';
const page = (body: string, title = `${HEADLINE} - The Paper`): Document => pageOf(`<title>${title}</title>${body}`);

describe('mainHeading', () => {
  it.each([
    ['passes over the name of the site', `<h1><a href="/">The Paper</a></h1><h1>${HEADLINE}</h1>`, { text: HEADLINE, isTitle: true }],
    ['takes a lesser heading that is the title', `<h1>The Paper</h1><h2>${HEADLINE}</h2>`, { text: HEADLINE, isTitle: true }],
    ['takes the first where none is the title', '<h1>World</h1><h2>Port authority buys three cranes</h2>', { text: 'World', isTitle: false }],
    ['takes the name of a section as it stands', '<h1>The Paper</h1><h2>World</h2>', { text: 'The Paper', isTitle: false }],
    ['finds none on a page without headings', '<p>Text</p>', { text: '', isTitle: false }],
  ])('%s', (_, body, heading) => {
    expect(mainHeading(page(body), null)).toEqual(heading);
  });

  it('asks the metadata too', () => {
    expect(mainHeading(page(`<h1>The Paper</h1><h1>${HEADLINE}</h1>`, 'The Paper online'), HEADLINE)).toEqual({ text: HEADLINE, isTitle: true });
  });
});

describe('addressFeatures', () => {
  it('reads the folder where the file is only its page', () => {
    const of = (path: string): number | undefined => addressFeatures(new URL(path, 'https://news.example'))['slug of some words'];
    expect(of('/2025/05/05/world/neighbours-open-freight-line/index.html')).toBe(of('/2025/05/05/world/neighbours-open-freight-line'));
    expect(addressFeatures(new URL('https://news.example/world/index.html'))['address of one short word']).toBe(1);
  });
});
