import type { ClipKind } from '../../utils/model/clip.ts';
import type { FacetKind, FacetValue } from '../../utils/model/clip-filter.ts';
import { DEAL_STATUSES, DEAL_TYPES, SECTORS } from '../../utils/model/deal.ts';
import { t, type StringKey } from '../../utils/settings/strings.ts';
import { REVIEW_STATES } from '../clips/ReviewField.tsx';
import { reviewWord, sectorWord, statusWord, typeWord } from '../words/deal.ts';
import { placeName } from '../words/places.ts';

export const KINDS: readonly ClipKind[] = ['article', 'deal', 'selection'];
const KIND_KEYS: Record<ClipKind, StringKey> = { article: 'kind_article', deal: 'kind_deal', selection: 'kind_selection' };

const TITLES: Record<FacetKind, StringKey> = {
  country: 'facet_country', official: 'facet_official', site: 'facet_site', kind: 'facet_kind', dealType: 'facet_type',
  dealStatus: 'facet_status', sector: 'facet_sector', tag: 'facet_tag', project: 'facet_project', review: 'facet_review',
  starred: 'facet_starred',
};

/** Those of the values that are in the list, with the list's type. */
export const oneOf = <T extends string>(list: readonly T[], values: readonly string[]): T[] => list.filter((item) => values.includes(item));

const pick = <T extends string>(list: readonly T[], id: string): T | undefined => list.find((item) => item === id);

/** "Country" */
export const facetTitle = (kind: FacetKind): string => t(TITLES[kind]);

/** What a facet's value is called in the reader's language. */
export function facetWord(kind: FacetKind, { id, name }: Pick<FacetValue, 'id' | 'name'>): string {
  const word = <T extends string>(list: readonly T[], say: (item: T) => string) => {
    const item = pick(list, id);
    return item === undefined ? name : say(item);
  };
  switch (kind) {
    case 'country': return placeName(id);
    case 'kind': return word(KINDS, (item) => t(KIND_KEYS[item]));
    case 'dealType': return word(DEAL_TYPES, typeWord);
    case 'dealStatus': return word(DEAL_STATUSES, statusWord);
    case 'sector': return word(SECTORS, sectorWord);
    case 'review': return word(REVIEW_STATES, reviewWord);
    default: return name;
  }
}
