import { dateInUrl } from '../metadata/published.ts';
import { flag, share, type FeatureValues } from './feature.ts';
import { isOneOf } from './words.ts';

const LISTING = ' category categories tag tags topic topics section sections search author authors archive archives latest all collection collections browse rubric rubrics theme themes listing index home feed page hub livescore livescores live-score live-scores schedule event events directory list results find explore channel channels newsroom ';
const LISTED_UNDER = ' tag tags topic topics category categories search author authors collection collections section sections ';
const SHOP = ' product products shop store item items p dp cart buy catalog catalogue brand brands pricing price prices plan plans service services solution solutions service-area service-areas location locations rental rentals course courses training training-courses program programs deals offers app apps features industries contact about about-us faq faqs careers job jobs download login register account signup ';
const MANUAL = ' doc docs documentation manual reference api wiki guide guides tutorial tutorials learn help support kb stable en.html latest ';
const FORUM = ' forum forums thread threads t topic viewtopic.php showthread.php community question questions q discussion discussions comments r board d answers posts ';
const STORY = ' article articles articleshow story stories newsstory news-story blog blogs post posts entry entries pressrelease pressreleases press-release press-releases release releases opinion opinions column columns analysis feature features insight insights editorial editorials interview interviews report reports archive archives a commentary statement statements speeches magazine politics world business economy diplomacy news ';
const FRONT = ' index home default main ';
/** First labels of hosts. */
const HOST_MANUAL = ' doc docs developer developers dev wiki manual help support kb api learn ';
const HOST_FORUM = ' forum forums community discuss discourse answers ask board boards talk users ';
const HOST_SHOP = ' shop store buy ';
/** A manual's version in its address: "v2.1". */
const VERSION = /^v?\d+\.\d+(?:\.\d+)?$/;
const SEARCH = /(?:^|[?&])(?:q|s|query|search|keyword|keywords|text|tag|cat|category|page|paged|sort|filter)=/i;
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const FILE_END = /\.(?:s?html?|php|aspx?|jsp|cms|ece|amp|print)$/i;

/** The page of a folder, whose name says nothing. */
const FOLDER_PAGE = /^(?:index|default)\.[a-z]{3,5}$/i;

/** Words of a path segment, as a slug writes them. */
function slugWords(segment: string): number {
  const words = segment.replace(FILE_END, '').split(/[-_+.,]+|%20/).filter((word) => /[a-z\u00c0-\uffff]/i.test(word));
  return words.length;
}

/** Whether a segment has a number or a mark that a site gives to one story; a year alone is none. */
const hasStoryMark = (segment: string): boolean => segment.replace(/(?:^|[-_])(?:19|20)\d{2}$/, '').replace(/\D/g, '').length >= 3;
/** A day, month or year of an archive: "/2026/11/". */
const ARCHIVE = /(?:^|\/)(?:19|20)\d{2}(?:\/\d{1,2}){0,2}$/;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

/** What the address alone says of a page. */
export function addressFeatures(address: URL | null): FeatureValues {
  if (address === null || !/^https?:$/.test(address.protocol) || address.hostname.endsWith('.invalid')) return {};
  const segments = decoded(address.pathname).split('/').filter((segment) => segment !== '');
  while (segments.length > 0 && LANGUAGE.test(segments[0] ?? '')) segments.shift();
  if (segments.length > 1 && FOLDER_PAGE.test(segments.at(-1) ?? '')) segments.pop();
  const last = segments.at(-1) ?? '';
  const lower = segments.map((segment) => segment.toLowerCase());
  const before = lower.slice(0, -1);
  const end = (lower.at(-1) ?? '').replace(FILE_END, '');
  const words = Math.max(slugWords(last), segments.length > 1 ? slugWords(segments.at(-2) ?? '') - 1 : 0);
  const label = address.hostname.slice(0, Math.max(0, address.hostname.indexOf('.')));
  const story = address.search !== '' && /(?:^|[?&])(?:id|aid|newsid|nid|p|story|article|articleid|news_id)=\d+/i.test(address.search);
  const front = (segments.length === 0 && !story) || (segments.length === 1 && !story && isOneOf(FRONT, end));
  return {
    'address of a front page': flag(front),
    'address of one short word': flag(!front && segments.length === 1 && words < 3 && !hasStoryMark(last)),
    'address of few words': flag(!front && words < 3 && !story && !hasStoryMark(last)),
    'slug of some words': share(words - 2, 2),
    'slug of many words': share(words - 4, 4),
    'date in the address': flag(dateInUrl(address.href) !== null),
    'number in the address': flag(/\d{5,}/.test(address.pathname) || story),
    'address of a story': flag(before.some((segment) => isOneOf(STORY, segment))),
    'address of a list': flag(isOneOf(LISTING, end) || ARCHIVE.test(lower.join('/')) || before.some((segment) => isOneOf(LISTED_UNDER, segment))),
    'address of a shop or service': flag(isOneOf(HOST_SHOP, label) || lower.some((segment) => isOneOf(SHOP, segment))),
    'address of a manual': flag(isOneOf(HOST_MANUAL, label) || lower.some((segment) => isOneOf(MANUAL, segment) || VERSION.test(segment))),
    'address of a forum': flag(isOneOf(HOST_FORUM, label) || before.some((segment) => isOneOf(FORUM, segment))),
    'address of a search': flag(address.search !== '' && SEARCH.test(address.search)),
  };
}
