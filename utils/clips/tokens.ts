import { shortHash } from '../model/clip-id.ts';
import type { Clip, ClipDeal } from '../model/clip.ts';
import { roughUsd } from './currency.ts';
import { countryName } from './country-name.ts';
import { dayNumber } from './days.ts';
import type { FacetInfo } from './index-batch.ts';
import { foldText, soundOf } from './search/fold.ts';
import { nameKeys, wordsOf } from './search/words.ts';

/** The token that every clip has. */
export const ALL = 'a:';
/** The token that every deal has which stands for itself in the ledger. */
export const SHOWN = 'd:a:';
/** A pasted book must not cost ten thousand index rows. */
const MOST_WORDS = 3000;

/** The host of an address without "www."; '' where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.toLowerCase().replace(/^www\./, '') : '';
}

/** Pairs of neighbouring words fall into so many lists: enough to tell phrases apart, few enough to stay small. */
const PAIR_LISTS = 2048;

/** The token of two neighbouring words. */
export const pairToken = (first: string, second: string): string => `b:${(shortHash(`${first} ${second}`) % PAIR_LISTS).toString(36)}`;

/** Word, sound and word-pair tokens of some texts. */
export function wordTokens(texts: readonly (string | null)[]): string[] {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    let last: string | null = null;
    for (const word of text ? wordsOf(text) : []) {
      if (words.size >= MOST_WORDS) break;
      words.add(word);
      if (last !== null) pairs.add(pairToken(last, word));
      last = word;
    }
  }
  const sounds = [...words].map(soundOf).filter((sound): sound is string => sound !== null);
  return [...[...words].map((word) => `w:${word}`), ...[...new Set(sounds)].map((sound) => `v:${sound}`), ...pairs];
}

/** What of a clip may be found by words. */
export function searchedTexts(clip: Clip): (string | null)[] {
  const { source, anchor, note, tags, officials, countries, deals } = clip;
  return [
    source.title, source.site, source.byline, anchor.quote.exact, note, ...tags,
    ...officials.flatMap(({ name, office }) => [name, office]),
    ...countries.map(({ name }) => name),
    ...deals.flatMap(({ subject, instrument, place, evidence }) => [subject, instrument, place, ...evidence.map(({ quote }) => quote.exact)]),
  ];
}

const info = (kind: string, id: string, name: string, office: string | null = null, country: string | null = null): FacetInfo => ({
  kind, id, name, office, country, keys: nameKeys(name).map((key) => `${kind} ${key}`),
});

/** The values a clip can be narrowed by: token → how it is shown and counted. */
export function clipFacetTokens(clip: Clip): Map<string, FacetInfo> {
  const found = new Map<string, FacetInfo>();
  const host = hostOf(clip.source.canonicalUrl) || hostOf(clip.source.url);
  found.set(ALL, info('all', '', ''));
  found.set(`k:${clip.kind}`, info('kind', clip.kind, clip.kind));
  found.set(`r:${clip.review}`, info('review', clip.review, clip.review));
  if (clip.starred) found.set('x:starred', info('starred', 'starred', 'starred'));
  if (host) found.set(`s:${host}`, info('site', host, clip.source.site || host));
  for (const tag of clip.tags) found.set(`g:${foldText(tag)}`, info('tag', foldText(tag), tag));
  for (const id of clip.projects) found.set(`p:${id}`, info('project', id, id));
  for (const deal of clip.deals) {
    for (const id of deal.parties) found.set(`c:${id}`, info('country', id, countryName(id)));
    found.set(`t:${deal.type}`, info('dealType', deal.type, deal.type));
    found.set(`u:${deal.status}`, info('dealStatus', deal.status, deal.status));
    for (const sector of deal.sectors) found.set(`e:${sector}`, info('sector', sector, sector));
    if (deal.instrument) found.set(`i:${foldText(deal.instrument)}`, info('instrument', foldText(deal.instrument), deal.instrument));
  }
  for (const { id, name } of clip.countries) found.set(`c:${id}`, info('country', id, name));
  for (const { id, name, office, country } of clip.officials) if (name !== null) found.set(`o:${id}`, info('official', id, name, office, country));
  return found;
}

/** The numbers kept a clip for ordering and ranges. */
export function clipCells(clip: Clip): Record<string, number> {
  const amounts = clip.deals.map(({ amount }) => roughUsd(amount)).filter((usd): usd is number => usd !== null);
  return {
    filed: Date.parse(clip.createdAt),
    day: dayNumber(clip.source.publishedAt) ?? dayNumber(clip.createdAt) ?? Number.NaN,
    ...(amounts.length > 0 ? { usdMax: Math.max(...amounts), usdMin: Math.min(...amounts) } : {}),
  };
}

/** What of a deal may be found by words; `title`: its article's. */
export const dealTexts = (deal: ClipDeal, title: string): (string | null)[] => [title, deal.subject, deal.instrument, deal.place, ...deal.evidence.map(({ quote }) => quote.exact)];

/** The tokens of a deal in its own number space; no word pairs: they would double the cost of filing. `title`: its article's. */
export function dealTokens(deal: ClipDeal, title: string, shown: boolean): string[] {
  return [
    ...(shown ? [SHOWN] : []),
    ...new Set(deal.parties.map((id) => `d:c:${id}`)),
    `d:t:${deal.type}`,
    `d:u:${deal.status}`,
    ...deal.sectors.map((sector) => `d:e:${sector}`),
    ...(deal.instrument ? [`d:i:${foldText(deal.instrument)}`] : []),
    ...wordTokens(dealTexts(deal, title)).filter((token) => !token.startsWith('b:')).map((token) => `d:${token}`),
  ];
}
