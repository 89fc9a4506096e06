import { flag, logShare, share, type FeatureValues } from './feature.ts';
import { walkText } from './text-walk.ts';

const CARDS = 'h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4, [class*="headline" i] a[href], [class*="title" i] > a[href]';
const CART = '[class*="add-to-cart" i], [class*="addtocart" i], [name="add-to-cart"], [name="add"], [itemprop="price"], [itemprop="offers"], [class*="product-price" i], [class*="price" i][class*="product" i], form[action*="/cart"], [name="quantity"]';
const PAGES = '[class*="pagination" i], [class*="pager" i], [class*="load-more" i], [rel~="next"], [class*="page-numbers" i]';
const FILTERS = '[class*="filter" i], [class*="facet" i], [class*="sort-by" i], [class*="product-grid" i], [class*="product-card" i], [class*="product-item" i], [class*="product-list" i]';
const REPLIES = '[class*="reply" i], [class*="topic-body" i], [class*="post-stream" i], [class*="message-body" i], [class*="postbody" i], [class*="upvote" i], [itemprop="upvoteCount"], [class*="thread" i]';
const BYLINE = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class*="writer" i]';
const DATED = 'time, [itemprop~="datePublished"], [class*="publish" i], [class*="timestamp" i], [class*="post-date" i], [class*="entry-date" i], [class*="article-date" i], [class*="dateline" i]';
const BODY = '[itemprop~="articleBody"], [class*="article-body" i], [class*="article__body" i], [class*="articlebody" i], [class*="article-content" i], [class*="article__content" i], [class*="story-body" i], [class*="entry-content" i], [class*="post-content" i], [class*="post-body" i], [class*="article-text" i], [class*="news-text" i], [class*="news-content" i]';

const count = (root: ParentNode, selector: string): number => root.querySelectorAll(selector).length;

/** What the body of a page shows: running text against links and cards, and the marks of other kinds of pages. */
export function bodyFeatures(document: Document): FeatureValues {
  const root: ParentNode = document.body ?? document;
  const text = walkText(document);
  const links = document.getElementsByTagName('a').length;
  const cards = count(root, CARDS);
  const articles = document.getElementsByTagName('article').length;
  const times = document.getElementsByTagName('time').length;
  const headings = document.getElementsByTagName('h1');
  const headline = (headings[0]?.textContent ?? '').trim();
  const units = text.running / 100;
  const main = text.largest / Math.max(1, text.running + text.linked);
  return {
    'some running text': logShare(text.largest, 1500),
    'much running text': share(text.largest - 1000, 4000),
    'hardly any running text': flag(text.largest < 400),
    'text mostly in one place': share(main, 1),
    'several long paragraphs': share(text.paragraphs, 8),
    'text in links': share(text.linked / Math.max(1, text.linked + text.running), 1),
    'many links': logShare(links, 400),
    'links for the text': share(links / Math.max(5, units), 10),
    'cards for the text': share(cards / Math.max(4, units), 2),
    'many cards': share(cards, 40),
    'several article elements': share(articles - 1, 6),
    'one article element': flag(articles === 1),
    'many times of day': share(times - 3, 12),
    'a date shown': flag(root.querySelector(DATED) !== null),
    'an author shown': flag(root.querySelector(BYLINE) !== null),
    'an element for the body': flag(root.querySelector(BODY) !== null),
    'one headline': flag(headings.length === 1),
    'a headline of several words': share(headline.split(/\s+/).length - 2, 6) * flag(headline.length < 220),
    'a headline ending in a section name': flag(headline !== '' && headline.split(/\s+/).length <= 2 && headline.length < 22),
    'a cart or a price': flag(root.querySelector(CART) !== null),
    'pages or more to load': flag(root.querySelector(PAGES) !== null),
    'filters or a grid of products': flag(root.querySelector(FILTERS) !== null),
    'replies': share(count(root, REPLIES), 10),
    'code': share(document.getElementsByTagName('pre').length, 6),
    'forms to fill in': share(count(root, 'textarea, input[type="text"], input[type="email"], input[type="tel"], select'), 8),
    'headings for the text': share((count(root, 'h2, h3, h4') - cards) / Math.max(5, units), 1.5),
  };
}
