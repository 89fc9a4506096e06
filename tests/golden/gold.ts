import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Amount, DealStatus, DealType } from '../../utils/model/deal.ts';

export type GoldEntry = { surface: string[] };
export type GoldPlace = GoldEntry & { iso: string };
export type GoldOfficial = GoldEntry & { name: string; country: string | null; office: string | null };
export type GoldDeal = { quote: string; type: DealType; status: DealStatus; parties: string[]; amount?: Amount | null };
export type GoldNot = { text: string; kind: 'country' | 'official' | 'deal' | 'capital'; why: string };

/** What is in one article, by the definitions that `GOLD.md` of the documentation gives. `published`: ISO 8601 date. */
export type Gold = {
  id: string; published: string | null;
  officials: GoldOfficial[]; countries: GoldPlace[]; capitals: GoldPlace[]; deals: GoldDeal[]; not: GoldNot[];
};

export type GoldenArticle = { text: string; gold: Gold };

const FOLDER = join(import.meta.dirname, 'articles');

/** Every article under `articles/`: ID.txt with its ID.json, in order of id. */
export function goldenArticles(): GoldenArticle[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json')).sort();
  return files.map((file) => {
    const { officials = [], countries = [], capitals = [], deals = [], not = [], ...rest } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Gold;
    return { gold: { ...rest, officials, countries, capitals, deals, not }, text: readFileSync(join(FOLDER, file.replace(/json$/, 'txt')), 'utf8') };
  });
}
