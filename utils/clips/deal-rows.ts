import { hashText } from '../model/clip-id.ts';
import type { Clip, ClipDeal } from '../model/clip.ts';
import { EDITABLE_DEAL_FIELDS, type DealMark } from '../model/ledger.ts';
import { roughUsd } from './currency.ts';
import { dayNumber, dayOf } from './days.ts';
import { editedDeal, machineDeal, type ClipRow, type DealRow } from './rows.ts';
import { foldText } from './search/fold.ts';
import { hostOf } from './tokens.ts';

/** The ledger's id of a deal: one for article and deal, whichever clip it came with. */
export const ledgerId = (canonicalUrl: string, dealId: string): string => `${hashText(canonicalUrl).slice(0, 16)}-${dealId}`;

/** The states of a deal in a fixed order; blocs count where fewer than two states are named. */
export function pairKey(parties: readonly string[]): string {
  const states = parties.filter((id) => id.length === 2);
  return [...new Set(states.length >= 2 ? states : parties)].sort().slice(0, 3).join('|');
}

/** The day a deal is sorted by. */
export function dealDay(deal: ClipDeal, clip: Pick<Clip, 'createdAt' | 'source'>): string {
  return dayOf(dayNumber(deal.date) ?? dayNumber(clip.source.publishedAt) ?? dayNumber(clip.createdAt) ?? 0);
}

/**
 * The ledger's row of a deal as its newest clip has it.
 * @param clips those that carry the deal, newest first
 */
export function dealRow(m: number, clip: ClipRow, deal: ClipDeal, mark: DealMark | undefined, clips: readonly { id: string; n: number }[], leader: string): DealRow {
  const machine = machineDeal(deal, mark);
  const effective = editedDeal(machine, mark);
  const { title, site, url, canonicalUrl, publishedAt } = clip.source;
  const host = hostOf(canonicalUrl) || hostOf(url);
  return {
    m,
    id: ledgerId(canonicalUrl, deal.id),
    deal: effective,
    machine,
    edited: EDITABLE_DEAL_FIELDS.filter((field) => mark !== undefined && Object.hasOwn(mark.edits, field)),
    clipIds: clips.map(({ id }) => id),
    ns: clips.map(({ n }) => n),
    source: { title, site, host, url, canonicalUrl, publishedAt },
    day: dealDay(effective, clip),
    usd: roughUsd(effective.amount),
    pair: pairKey(effective.parties),
    host,
    subjectKey: foldText(effective.subject ?? effective.instrument ?? ''),
    filed: clip.createdAt,
    leader,
  };
}
