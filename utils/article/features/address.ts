import { dateInUrl } from '../metadata/published.ts';
import { flag, share, type FeatureValues } from './feature.ts';

const LISTING = /^(?:categor(?:y|ies)|tags?|topics?|sections?|search|authors?|archives?|latest|all|collections?|browse|rubric|rubrics|themes?|listing|index|home|feed|page|hub|live-?scores?|schedule|events?|directory|list|results|find|explore|channels?|newsroom)$/;
const SHOP = /^(?:products?|shop|store|item|items|p|dp|cart|buy|catalog(?:ue)?|brands?|pricing|price|prices|plans?|services?|solutions?|service-areas?|locations?|rentals?|courses?|training|training-courses|programs?|deals|offers|apps?|features|industries|contact|about|about-us|faq|faqs|careers|jobs?|download|login|register|account|signup)$/;
const MANUAL = /^(?:docs?|documentation|manual|reference|api|wiki|guide|guides|tutorials?|learn|help|support|kb|stable|en\.html|v?\d+\.\d+(?:\.\d+)?|latest)$/;
const FORUM = /^(?:forums?|threads?|t|topic|viewtopic\.php|showthread\.php|community|questions?|q|discussions?|comments|r|board|d|answers|posts)$/;
const STORY = /^(?:articles?|articleshow|story|stories|news-?story|blogs?|posts?|entry|entries|press-?releases?|releases?|opinions?|columns?|analysis|features?|insights?|editorials?|interviews?|reports?|archives?|a|commentary|statements?|speeches|magazine|politics|world|business|economy|diplomacy|news)$/;
const HOST_MANUAL = /^(?:docs?|developers?|dev|wiki|manual|help|support|kb|api|learn)\./;
const HOST_FORUM = /^(?:forums?|community|discuss|discourse|answers|ask|boards?|talk|users)\./;
const HOST_SHOP = /^(?:shop|store|buy)\./;
const SEARCH = /(?:^|[?&])(?:q|s|query|search|keyword|keywords|text|tag|cat|category|page|paged|sort|filter)=/i;
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z]{2,4})?$/i;
const FILE_END = /\.(?:s?html?|php|aspx?|jsp|cms|ece|amp|print)$/i;

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
  const last = segments.at(-1) ?? '';
  const lower = segments.map((segment) => segment.toLowerCase());
  const before = lower.slice(0, -1);
  const end = (lower.at(-1) ?? '').replace(FILE_END, '');
  const words = Math.max(slugWords(last), segments.length > 1 ? slugWords(segments.at(-2) ?? '') - 1 : 0);
  const story = /(?:^|[?&])(?:id|aid|newsid|nid|p|story|article|articleid|news_id)=\d+/i.test(address.search);
  const front = (segments.length === 0 && !story) || (segments.length === 1 && !story && /^(?:index|home|default|main)$/.test(end));
  return {
    'address of a front page': flag(front),
    'address of one short word': flag(!front && segments.length === 1 && words < 3 && !hasStoryMark(last)),
    'address of few words': flag(!front && words < 3 && !story && !hasStoryMark(last)),
    'slug of some words': share(words - 2, 2),
    'slug of many words': share(words - 4, 4),
    'date in the address': flag(dateInUrl(address.href) !== null),
    'number in the address': flag(/\d{5,}/.test(address.pathname) || story),
    'address of a story': flag(before.some((segment) => STORY.test(segment))),
    'address of a list': flag(LISTING.test(end) || ARCHIVE.test(lower.join('/')) || before.some((segment) => /^(?:tags?|topics?|categor(?:y|ies)|search|authors?|collections?|sections?)$/.test(segment))),
    'address of a shop or service': flag(HOST_SHOP.test(address.hostname) || lower.some((segment) => SHOP.test(segment))),
    'address of a manual': flag(HOST_MANUAL.test(address.hostname) || lower.some((segment) => MANUAL.test(segment))),
    'address of a forum': flag(HOST_FORUM.test(address.hostname) || before.some((segment) => FORUM.test(segment))),
    'address of a search': flag(SEARCH.test(address.search)),
  };
}
