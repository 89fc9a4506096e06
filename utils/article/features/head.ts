import { isAbout, isArticleNode, typesOf, type LdNode } from '../metadata/json-ld.ts';
import type { PageFacts } from '../metadata/page-facts.ts';
import { flag, type FeatureValues } from './feature.ts';
import { holdsOneOf, isOneOf } from './words.ts';

const NEWS = /^(?:[A-Z][A-Za-z]*NewsArticle|NewsArticle|LiveBlogPosting|BlogPosting|Article|Report|OpinionNewsArticle)$/;
const MANUAL = ' TechArticle APIReference HowTo SoftwareApplication SoftwareSourceCode Course ';
const SHOP = /^(?:Product|ProductGroup|Offer|AggregateOffer|Service|LocalBusiness|Store|[A-Za-z]*Business|ProfessionalService|Event|Hotel|JobPosting|RealEstateListing|Restaurant)$/;
const LIST = ' CollectionPage ItemList SearchResultsPage ProfilePage OfferCatalog Blog AboutPage ContactPage ';
const FORUM = ' DiscussionForumPosting QAPage Question Comment ';
const PUBLISHED = ['article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'cxenseparse:recs:publishtime', 'dc.date.issued', 'dcterms.created', 'date'];
const AUTHOR = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'];
const ENGINES = ' discourse phpbb vbulletin xenforo vanilla invision mybb smf ';
const MANUAL_ENGINES = ' docusaurus sphinx mkdocs gitbook vitepress vuepress hugo-book readme.io mintlify starlight javadoc doxygen mediawiki ';

/** Articles in the structured data from which they are the entries of a list. */
const SEVERAL = 4;

/** The node of the page's own article: none where the articles are a list of others. */
function ownArticle({ ld, url, article }: PageFacts): LdNode | null {
  if (article === null || ld.filter(isArticleNode).length < SEVERAL) return article;
  return isAbout(article, url) || typesOf(article).includes('LiveBlogPosting') ? article : null;
}

/** What the metadata of a page says of what kind it is. */
export function headFeatures(facts: PageFacts): FeatureValues {
  const { meta, ld } = facts;
  const types = new Set(ld.flatMap(typesOf));
  const any = (list: string): boolean => [...types].some((type) => isOneOf(list, type));
  const kind = (meta.get('og:type')?.[0] ?? '').toLowerCase();
  const generator = (meta.get('generator') ?? []).join(' ').toLowerCase();
  const root = facts.document.documentElement;
  const own = ownArticle(facts);
  const dated = PUBLISHED.some((key) => meta.has(key)) || typeof own?.datePublished === 'string';
  return {
    'structured data of an article': flag(own !== null && typesOf(own).some((type) => NEWS.test(type))),
    'structured data of several articles': flag(own === null && facts.article !== null),
    'structured data of a shop or service': flag([...types].some((type) => SHOP.test(type))),
    'structured data of a list': flag(any(LIST)),
    'structured data of a manual': flag(any(MANUAL)),
    'structured data of a forum': flag(any(FORUM)),
    'og:type article': flag(/^(?:article|news|blog|story|post|.*:article)/.test(kind)),
    'og:type website': flag(/^(?:website|site|homepage|company)/.test(kind)),
    'og:type product or other': flag(kind !== '' && !/^(?:article|news|blog|story|post|website|site|homepage|company|.*:article)/.test(kind)),
    'publication date in the metadata': flag(dated),
    'author in the metadata': flag(AUTHOR.some((key) => meta.has(key)) || own?.author !== undefined),
    'section in the metadata': flag(meta.has('article:section') || meta.has('article:tag') || meta.has('news_keywords')),
    'a price in the metadata': flag(meta.has('product:price:amount') || meta.has('og:price:amount') || meta.has('price') || meta.has('pricecurrency')),
    'made by a forum engine': flag(holdsOneOf(ENGINES, generator) || root?.getAttribute('id') === 'XF'),
    'made by a documentation engine': flag(holdsOneOf(MANUAL_ENGINES, generator)),
    'next or previous page of a list': flag(facts.document.querySelector('head link[rel="next"], head link[rel="prev"]') !== null),
  };
}
