import { SECTORS } from '../../utils/model/deal.ts';
import type { WatchItem } from '../../utils/model/watchlist.ts';
import { t } from '../../utils/settings/strings.ts';
import { sectorWord } from '../words/deal.ts';
import { placeId, placeName } from '../words/places.ts';

/** What is watched, in words. */
export function watchWord(item: WatchItem): string {
  switch (item.kind) {
    case 'official': return item.name;
    case 'country': return placeName(item.id);
    case 'pair': return `${placeName(item.a)} – ${placeName(item.b)}`;
    case 'sector': return sectorWord(item.id);
    case 'word': return `“${item.text}”`;
  }
}

/** Two items are the same watch. */
export const sameItem = (a: WatchItem, b: WatchItem): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A country by code or by its name in the reader's language, of those known first; null where none is meant. */
export function readCountry(text: string, known: readonly string[] = []): string | null {
  const words = text.trim().toLocaleLowerCase();
  return known.find((id) => id.toLowerCase() === words || placeName(id).toLocaleLowerCase() === words) ?? placeId(text);
}

/** The choices of sectors with their words, in the order of the alphabet. */
export const sectorChoices = () => SECTORS.map((id) => ({ id, word: sectorWord(id) })).toSorted((a, b) => a.word.localeCompare(b.word));

/** The kinds of watch with what they are called. */
export const watchKinds = () => [
  { id: 'country', word: t('facet_country') },
  { id: 'pair', word: t('watch_pair') },
  { id: 'official', word: t('facet_official') },
  { id: 'sector', word: t('facet_sector') },
  { id: 'word', word: t('watch_word') },
] as const;
export type WatchKind = ReturnType<typeof watchKinds>[number]['id'];
