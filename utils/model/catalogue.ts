import type { Clip, ClipOfficial } from './clip.ts';
import type { DealStatus, Sector } from './deal.ts';
import type { LedgerRow } from './ledger.ts';

/** A line of the index of officials. `office`: the latest seen. */
export type OfficialLine = { id: string; name: string; office: string | null; country: string | null; clips: number };
/** A line of the index of countries. */
export type CountryLine = { id: string; name: string; clips: number };
export type Counted<Id extends string = string> = { id: Id; name: string; count: number };

/** Two officials who met, as an article says in the sentence quoted. `day` is the article's; `sites` are the outlets that tell of it. */
export type Meeting = { day: string; people: [MetPerson, MetPerson]; quote: string; clipId: string; sites: string[] };
/** Two officials who met, as one sentence of an article says; `people` by id, in the order in which they are named. */
export type MeetingTold = { people: [string, string]; quote: string };
/** Reads an article's text for the meetings of these officials. */
export type MeetingReader = (text: string, officials: readonly ClipOfficial[]) => MeetingTold[];
export type MetPerson = { id: string; name: string; country: string | null };

/** A person over all clips: offices in the order of the articles that gave them, deals, meetings, who stood in the same clips. */
export type OfficialPage = {
  official: OfficialLine;
  offices: { office: string; country: string | null; from: string; to: string; clips: number }[];
  clips: Clip[];
  deals: LedgerRow[];
  /** Newest first. */
  meetings: Meeting[];
  namedWith: Counted[];
  countries: Counted[];
};

export type CountryPage = {
  country: CountryLine;
  partners: Counted[];
  statuses: Counted<DealStatus>[];
  sectors: Counted<Sector>[];
  officials: Counted[];
  clips: Clip[];
  deals: LedgerRow[];
};

/** A trade figure between two states; `year` where the text gives one. */
export type TradePoint = { day: string; year: string | null; value: number; currency: string; subject: string | null; site: string; url: string; dealId: string; clipId: string };
export type PairPage = {
  pair: [CountryLine, CountryLine];
  /** Deals, meetings and articles that name both, oldest first. */
  timeline: { day: string; kind: 'deal' | 'meeting' | 'clip'; title: string; status: DealStatus | null; clipId: string; dealId: string | null }[];
  deals: LedgerRow[];
  trade: TradePoint[];
  clips: Clip[];
};

/** How often two states stand together; `a` < `b`. */
export type PairCount = { a: string; b: string; deals: number; usd: number };
/** States and officials that are filed together, for the network. */
export type Network = {
  nodes: { id: string; kind: 'country' | 'official'; name: string; country: string | null; clips: number }[];
  links: { source: string; target: string; weight: number }[];
};
/** Clips and deals a month (`YYYY-MM`), oldest first. */
export type MonthCount = { month: string; clips: number; deals: number };
