import type { ClipFilter } from '../model/clip-filter.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Watchlist, WatchHit, WatchItem } from '../model/watchlist.ts';
import { wordsOf } from './search/words.ts';

type Article = { counts: Map<string, number>; sectors: Map<string, number>; words: readonly string[] };

function countPhrase(words: readonly string[], phrase: readonly string[]): number {
  if (phrase.length === 0) return 0;
  let count = 0;
  for (let i = 0; i + phrase.length <= words.length; i++) if (phrase.every((word, j) => words[i + j] === word)) count++;
  return count;
}

const COUNT: { [K in WatchItem['kind']]: (item: Extract<WatchItem, { kind: K }>, article: Article) => number } = {
  official: ({ id }, { counts }) => counts.get(`official ${id}`) ?? 0,
  country: ({ id }, { counts }) => counts.get(`country ${id}`) ?? 0,
  pair: ({ a, b }, { counts }) => Math.min(counts.get(`country ${a}`) ?? 0, counts.get(`country ${b}`) ?? 0),
  sector: ({ id }, { sectors }) => sectors.get(id) ?? 0,
  word: ({ text }, { words }) => countPhrase(words, wordsOf(text)),
};

/** What of the watchlists one article has; pure. A pair counts as often as the rarer of the two is named. */
export function countWatchHits(lists: readonly Watchlist[], { mentions, deals }: Extraction, text: string): WatchHit[] {
  if (lists.length === 0) return [];
  const article: Article = { counts: new Map(), sectors: new Map(), words: wordsOf(text) };
  for (const { kind, entity } of mentions) article.counts.set(`${kind} ${entity.id}`, (article.counts.get(`${kind} ${entity.id}`) ?? 0) + 1);
  for (const sector of deals.flatMap(({ sectors }) => sectors)) article.sectors.set(sector, (article.sectors.get(sector) ?? 0) + 1);
  return lists.flatMap(({ id, items }) => items.flatMap((item): WatchHit[] => {
    const count = (COUNT[item.kind] as (item: WatchItem, article: Article) => number)(item, article);
    return count > 0 ? [{ watchlist: id, item, count }] : [];
  }));
}

/** The filter that shows the clips of a watched thing. */
export function watchFilter(item: WatchItem): ClipFilter {
  switch (item.kind) {
    case 'official': return { officials: [item.id] };
    case 'country': return { countries: [item.id] };
    case 'pair': return { pair: [item.a, item.b] };
    case 'sector': return { sectors: [item.id] };
    default: return { query: `"${item.text.replaceAll('"', ' ')}"` };
  }
}
