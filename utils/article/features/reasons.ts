/** What a feature speaks for, and how a reader is told. The names are those that the feature files give. */
export type Reason = { speaks: 'for' | 'against'; text: string };

const speaksFor = (text: string): Reason => ({ speaks: 'for', text });
const against = (text: string): Reason => ({ speaks: 'against', text });

/** Every feature that the detector weighs. A fit leaves out those that come to speak the other way: their cause is chance. */
export const REASONS = {
  'slug of some words': speaksFor('the address reads like a headline'),
  'slug of many words': speaksFor('the address reads like a long headline'),
  'date in the address': speaksFor('the address has a date'),
  'number in the address': speaksFor('the address has a long number, as stories do'),
  'address of a story': speaksFor('the address lies under news, articles or the like'),
  'address of a front page': against('the address is that of a front page'),
  'address of one short word': against('the address is one short word, as of a section'),
  'address of few words': against('the address has too few words for a headline'),
  'address of a list': against('the address is that of a list'),
  'address of a search': against('the address is that of a search or a filter'),
  'address of a shop or service': against('the address is that of a shop or a service'),
  'address of a manual': against('the address is that of a manual'),
  'address of a forum': against('the address is that of a forum'),
  'structured data of an article': speaksFor('its structured data calls it an article'),
  'og:type article': speaksFor('its metadata calls it an article'),
  'publication date in the metadata': speaksFor('its metadata gives a date of publication'),
  'author in the metadata': speaksFor('its metadata names an author'),
  'section in the metadata': speaksFor('its metadata names a section or topics'),
  'structured data of several articles': against('its structured data lists several articles'),
  'structured data of a shop or service': against('its structured data describes a product, a service or a business'),
  'structured data of a list': against('its structured data calls it a list'),
  'structured data of a manual': against('its structured data calls it a manual'),
  'structured data of a forum': against('its structured data calls it a discussion'),
  'og:type website': against('its metadata calls it a website'),
  'og:type product or other': against('its metadata calls it something other than an article'),
  'made by a forum engine': against('it is made by a forum’s software'),
  'made by a documentation engine': against('it is made by a manual’s software'),
  'next or previous page of a list': against('it is one of several pages of a list'),
  'some running text': speaksFor('it has running text'),
  'much running text': speaksFor('it has much running text'),
  'made for a post': speaksFor('its software calls it a post'),
  'a headline of a guide': speaksFor('its main heading reads like that of a guide'),
  'a headline that is the title': speaksFor('its main heading is its title'),
  'text mostly in one place': speaksFor('its text stands in one place'),
  'main text against links': speaksFor('it has more text than links'),
  'several long paragraphs': speaksFor('it has several long paragraphs'),
  'long paragraphs': speaksFor('its paragraphs are long'),
  'text in an article element': speaksFor('its text is marked as an article'),
  'one article element': speaksFor('one part of it is marked as an article'),
  'an element named for text': speaksFor('its text stands in an element named for it'),
  'an element named for the article\'s text': speaksFor('its text stands in an element named after articles'),
  'a time shown': speaksFor('it shows a time'),
  'a date shown': speaksFor('it shows a date'),
  'an author shown': speaksFor('it shows an author'),
  'one headline': speaksFor('it has one main heading'),
  'a headline of several words': speaksFor('its main heading reads like a headline'),
  'hardly any running text': against('it has hardly any running text'),
  'many links': against('it has many links'),
  'links for the text': against('it has many links for its text'),
  'teasers for the text': against('it has many headlines in links for its text'),
  'many teasers': against('it has many headlines in links'),
  'linked headings for the text': against('many of its headings are links'),
  'many linked headings': against('it has many headings that are links'),
  'headings for the text': against('it has many headings for its text'),
  'scraps for the text': against('its text is mostly scraps'),
  'several article elements': against('several parts of it are marked as articles'),
  'many times of day': against('it shows many times, as lists of stories do'),
  'many dates': against('it shows many dates, as lists of stories do'),
  'many authors': against('it shows many authors'),
  'a headline like a section name': against('its main heading reads like the name of a section'),
  'made for a list': against('its software calls it a list'),
  'made for a product': against('its software calls it a product'),
  'a price in the metadata': against('its metadata gives a price'),
  'prices': against('it shows prices or products'),
  'pages or more to load': against('it goes on over several pages or loads more'),
  'filters': against('it has filters'),
  'replies': against('it has replies, as a discussion does'),
  'cards': against('it is made of cards'),
  'selling': against('it is made like a page that sells'),
  'marks of a manual': against('it is made like a manual'),
  'code': against('it shows program code'),
  'forms to fill in': against('it has forms to fill in'),
  'pictures for the text': against('it has many pictures for its text'),
} as const satisfies Record<string, Reason>;

export type FeatureName = keyof typeof REASONS;
export const FEATURE_NAMES = Object.keys(REASONS) as FeatureName[];

/** Why a page was taken for an article or for none: a feature, or what no feature says. */
export type Why = FeatureName | 'nothing for it' | 'nothing to read';

const OTHER: Readonly<Record<Exclude<Why, FeatureName>, string>> = {
  'nothing for it': 'it has little that an article has',
  'nothing to read': 'has no text to read',
};

/** A reason as the reader is told it; the pages of the extension say it, so that the content script need not hold the words. */
export const sayWhy = (why: string): string => (REASONS as Record<string, Reason>)[why]?.text ?? (OTHER as Record<string, string>)[why] ?? why;
