// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { furtherElements, readFurther } from '../../../entrypoints/reader.content/further-articles.ts';
import { makeReading, type Reading } from '../../../entrypoints/reader.content/reading.ts';
import { LINE_RULES } from '../../../utils/article/page/line-rules.ts';
import { Sieve } from '../../../utils/article/page/sieve.ts';
import { readArticle } from '../../../utils/article/read-article.ts';
import { FIRST_VISIT } from '../../../utils/model/return-visit.ts';
import { articleHtml, CHILE, KENYA, newsPage } from '../../e2e/support/news-page.ts';

const sieve = new Sieve(LINE_RULES);

const URL = 'http://moving.centralasia.news/2024/05/06/power-lines';

function readMain(): Promise<Reading> {
  const read = readArticle(document, URL);
  if (read === null) throw new Error('The page has no article');
  return makeReading({ ...read, reasons: [], extraction: { mentions: [], deals: [] }, saved: FIRST_VISIT });
}

describe('articles below the first', () => {
  beforeEach(() => {
    const page = new DOMParser().parseFromString(newsPage({ body: KENYA }), 'text/html');
    document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
  });
  const add = (html: string): void => document.querySelector('main')!.insertAdjacentHTML('beforeend', html);

  it('are none on a page of one', async () => {
    expect(furtherElements(document, await readMain())).toEqual([]);
  });

  it('are read with their own headline, text and address', async () => {
    const main = await readMain();
    add(articleHtml('A third crossing', CHILE).replace('<article', '<article data-url="/2024/05/07/third-crossing"'));
    const [element] = furtherElements(document, main);
    const read = readFurther(element!, main, sieve);
    expect(read?.article).toMatchObject({ title: 'A third crossing', publishedAt: '2024-05-06T08:00:00Z', canonicalUrl: 'http://moving.centralasia.news/2024/05/07/third-crossing', site: main.article.site });
    expect(read?.article.text.split('\n\n')).toEqual(['A third crossing', ...CHILE]);
    const at = read!.article.text.indexOf('Peru');
    expect(read?.map.segments({ start: at, end: at + 4 }).map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['Peru']);
  });

  it('are never filed under the address of the first', async () => {
    const main = await readMain();
    add(articleHtml('A third crossing', CHILE));
    add(articleHtml('A third crossing', CHILE).replace('<article', '<article data-url="http://elsewhere.example/x"'));
    const found = furtherElements(document, main).map((element) => readFurther(element, main, sieve)?.article.canonicalUrl);
    expect(found).toHaveLength(2);
    expect(found).not.toContain(main.article.canonicalUrl);
    expect(found.every((address) => address?.startsWith('http://moving.centralasia.news/'))).toBe(true);
  });

  it('are not teasers, nor what stands beside the page', async () => {
    const main = await readMain();
    add('<article><h2>Teaser</h2><p>Two lines of text that make the reader want to go on to another page.</p></article>');
    add(`<aside>${articleHtml('Beside', CHILE)}</aside>`);
    expect(furtherElements(document, main)).toEqual([]);
  });
});
