import type { ReviewState } from '../../utils/model/clip.ts';
import type { DealStatus, DealType, Sector } from '../../utils/model/deal.ts';
import { t, type StringKey } from '../../utils/settings/strings.ts';

const STATUS: Record<DealStatus, StringKey> = {
  proposed: 'status_proposed', negotiating: 'status_negotiating', planned: 'status_planned', signed: 'status_signed',
  'in-force': 'status_in_force', ended: 'status_ended', reported: 'status_reported',
};

const TYPE: Record<DealType, StringKey> = {
  agreement: 'type_agreement', project: 'type_project', finance: 'type_finance', trade: 'type_trade',
};

const REVIEW: Record<ReviewState, StringKey> = {
  new: 'review_new', reviewed: 'review_reviewed', 'follow-up': 'review_follow_up', rejected: 'review_rejected',
};

const SECTOR: Record<Sector, StringKey> = {
  energy: 'sector_energy', nuclear: 'sector_nuclear', transport: 'sector_transport',
  infrastructure: 'sector_infrastructure', agriculture: 'sector_agriculture', industry: 'sector_industry',
  mining: 'sector_mining', defence: 'sector_defence', security: 'sector_security', finance: 'sector_finance',
  trade: 'sector_trade', technology: 'sector_technology', space: 'sector_space', health: 'sector_health',
  education: 'sector_education', culture: 'sector_culture', environment: 'sector_environment',
  migration: 'sector_migration', tourism: 'sector_tourism', fisheries: 'sector_fisheries',
  diplomacy: 'sector_diplomacy', aid: 'sector_aid',
};

/** "In force" */
export const statusWord = (status: DealStatus): string => t(STATUS[status]);
/** "Agreement" */
export const typeWord = (type: DealType): string => t(TYPE[type]);
/** "To follow up" */
export const reviewWord = (review: ReviewState): string => t(REVIEW[review]);
/** "Energy" */
export const sectorWord = (sector: Sector): string => t(SECTOR[sector]);
