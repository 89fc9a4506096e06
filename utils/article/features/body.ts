import { firstMeta, type PageFacts } from '../metadata/page-facts.ts';
import type { InSlices } from '../slices.ts';
import { flag, logShare, share, type FeatureValues } from './feature.ts';
import { mainHeading } from './main-heading.ts';
import { walkText } from './text-walk.ts';
import { holdsOneOf, isOneOf } from './words.ts';

/** Units of running text below which there is nothing to read, whatever a page calls itself: stubs of paywalls, walls of cookies. */
const LEAST_TEXT = 150;

/** Units below which a text with a paywall's words is its stub. */
const STUB = 400;
const PAYWALL = /\b(?:subscribe|log ?in|sign ?in|register|sign up|join)\b.{0,30}\bto (?:continue|keep|finish|read)|\bto (?:continue|keep) reading\b|\b(?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:subscribers|members)/i;

/** Each name that speaks strongly has one of these in it. */
const BODY_NAME = ' article story entry post news body content text blog detail ';
const BODY_NAME_STRONG = /article[-_]*(?:body|content|text|main|inner|detail|copy)|story[-_]*(?:body|content|text)|(?:entry|post|news|blog)[-_]*(?:body|content|text|detail)|articlebody|rich-?text|body-?copy/i;

/** What a site's engine writes on `body` of the kind of page. */
const POST_PAGE = /(?:^|[\s_-])(?:single-post|postid-\d+|post-template|single-format|node--?type-(?:article|news|story|press|blog)\S*|article-?page|page--?article|is-article|story-?page|template-article)(?:$|\s)/i;
const LIST_PAGE = /(?:^|\s)(?:archive|category|tag|author|search|search-results|blog|home|front|page-front|path-frontpage|section-?page|(?:type-|template-|page-)(?:archive|category|section|front|index|collection|listing|list)\S*|tax-\S+|post-type-archive\S*|category-\S+)(?:$|\s)/i;
const SHOP_PAGE = /(?:^|\s)(?:single-product|woocommerce\S*|template-product\S*|product-page|catalog-product-view|page-product\S*)(?:$|\s)/i;
/** What a class of any post's page has in it. */
const POST_HINT = ' post node article story single ';
/** How headlines of guides and lists of advice begin, and what they have. */
const GUIDE_START = ' how what why when who where should can is are best top inside meet ';
const GUIDE_WORD = ' guide tips ways reasons explained review vs tutorial checklist recipe interview trends lessons predictions ';

function isGuide(headline: string): boolean {
  const text = headline.toLowerCase();
  const words = text.split(/\W+/);
  return text.endsWith('?') || isOneOf(GUIDE_START, words[0] ?? '') || /^(?:the )?\d+\b/.test(text) || words.some((word) => isOneOf(GUIDE_WORD, word));
}

const countOf = (document: Document, ...names: string[]): number => names.reduce((sum, name) => sum + document.getElementsByTagName(name).length, 0);

/** Whether an element that holds the main text says so, itself or by an ancestor near it. */
function bodyNames(holder: Element | null): { weak: boolean; strong: boolean; inArticle: boolean } {
  const found = { weak: false, strong: false, inArticle: false };
  let up = holder;
  for (let steps = 0; up !== null && steps < 12; steps += 1, up = up.parentElement) {
    if (up.localName === 'article') found.inArticle = true;
    const name = `${up.getAttribute('class') ?? ''} ${up.id} ${up.getAttribute('itemprop') ?? ''}`;
    if (steps >= 5 || !holdsOneOf(BODY_NAME, name.toLowerCase())) continue;
    if (up.localName !== 'body') found.weak = true;
    found.strong ||= BODY_NAME_STRONG.test(name);
  }
  return found;
}

/** Headings that are links, or stand in one: the cards of a list. */
function linkedHeadings(document: Document): { linked: number; all: number } {
  let linked = 0;
  let all = 0;
  for (const name of ['h2', 'h3', 'h4']) {
    for (const heading of document.getElementsByTagName(name)) {
      all += 1;
      if (all > 150) return { linked, all };
      const parent = heading.parentElement;
      if (heading.querySelector('a') !== null || parent?.localName === 'a' || parent?.parentElement?.localName === 'a') linked += 1;
    }
  }
  return { linked, all };
}

/** What the body of a page shows: running text against links and cards, and the marks of other kinds of pages. Yields now and then. */
export function* bodyFeatures(facts: PageFacts): InSlices<FeatureValues> {
  const { document } = facts;
  const text = yield* walkText(document);
  yield;
  const { marks } = text;
  const links = countOf(document, 'a');
  const { linked, all } = linkedHeadings(document);
  yield;
  const heads = document.getElementsByTagName('h1');
  const { text: headline, isTitle } = mainHeading(document, firstMeta(facts, ['og:title']));
  const words = headline === '' ? 0 : headline.split(' ').length;
  const wide = /[\u2e80-\u9fff\uac00-\ud7af]/.test(headline);
  const units = text.running / 100;
  const body = bodyNames(text.holder);
  const made = document.body?.getAttribute('class') ?? '';
  const isPost = holdsOneOf(POST_HINT, made.toLowerCase()) && POST_PAGE.test(made);
  return {
    'some running text': logShare(text.largest, 1500),
    'much running text': share(text.largest - 1000, 4000),
    'made for a post': flag(isPost),
    'made for a list': flag(made !== '' && !isPost && LIST_PAGE.test(made)),
    'made for a product': flag(made !== '' && SHOP_PAGE.test(made)),
    'a headline of a guide': flag(words > 2 && isGuide(headline)),
    'a headline that is the title': flag(words > 2 && isTitle),
    'no text to speak of': flag(text.largest < LEAST_TEXT || (text.largest < STUB && PAYWALL.test(document.body?.textContent ?? ''))),
    'hardly any running text': flag(text.largest < 350),
    'text mostly in one place': share(text.largest / Math.max(1, text.running), 1),
    'main text against links': share(text.largest / Math.max(1, text.largest + text.linked), 1),
    'several long paragraphs': share(text.paragraphs, 8),
    'long paragraphs': share(text.largest / Math.max(1, text.paragraphs) - 60, 240),
    'many links': logShare(links, 400),
    'links for the text': share(links / Math.max(5, units), 10),
    'teasers for the text': share(text.teasers / Math.max(5, text.largest / 100), 2),
    'many teasers': share(text.teasers - 15, 80),
    'linked headings for the text': share(linked / Math.max(4, text.largest / 100), 1),
    'many linked headings': share(linked - 4, 30),
    'headings for the text': share((all - linked) / Math.max(5, units), 1),
    'scraps for the text': share(text.scraps / Math.max(5, units), 3),
    'several article elements': share(countOf(document, 'article') - 1, 6),
    'one article element': flag(countOf(document, 'article') === 1),
    'text in an article element': flag(body.inArticle),
    'an element named for text': flag(body.weak),
    'an element named for the article\'s text': flag(body.strong),
    'many times of day': share(countOf(document, 'time') - 3, 12),
    'a time shown': flag(countOf(document, 'time') > 0),
    'a date shown': flag(marks.dated > 0),
    'many dates': share(marks.dated - 4, 20),
    'an author shown': flag(marks.byline > 0),
    'many authors': share(marks.byline - 5, 20),
    'one headline': flag(heads.length === 1),
    'a headline of several words': share(wide ? headline.length / 3 - 2 : words - 2, 6) * flag(headline.length < 220),
    'a headline like a section name': flag(headline !== '' && words <= 2 && headline.length < 22 && !wide),
    'prices': share(marks.price, 12),
    'pages or more to load': share(marks.pages, 3),
    'filters': share(marks.filters, 6),
    'replies': share(marks.replies, 20),
    'cards': share(marks.cards, 30),
    'selling': share(marks.service, 30),
    'marks of a manual': share(marks.manual, 30),
    'code': share(countOf(document, 'pre'), 6),
    'forms to fill in': share(countOf(document, 'textarea', 'select', 'input') - 2, 10),
    'pictures for the text': share(countOf(document, 'img') / Math.max(4, units), 3),
  };
}
