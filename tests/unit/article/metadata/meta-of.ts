import type { ArticleMeta } from '../../../../utils/model/article.ts';
import { readMeta } from '../../../../utils/article/read-article.ts';
import { pageOf } from '../page-of.ts';

const TEXT = '<p>The first paragraph says enough to be taken for running text by anyone who looks at it, and then a little more.</p>'.repeat(4);
const ADDRESS = 'https://news.example/politics/a-story-of-some-words';

/** The metadata of a page with `head` and `body`, and running text under that. */
export const metaOf = (head: string, body: string): ArticleMeta => readMeta(pageOf(`<html><head>${head}</head><body>${body}${TEXT}</body></html>`, ADDRESS), ADDRESS);

/** Structured data of an article of the paper's, with `rest`. */
export const articleData = (rest: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ministers agree on the freight', publisher: { '@type': 'Organization', name: 'The Paper' }, ...rest })}</script>`;

/** The site's name. */
export const SITE = '<meta property="og:site_name" content="The Paper">';
