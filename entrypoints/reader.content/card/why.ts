import type { Deal } from '../../../utils/model/deal.ts';
import type { Mention } from '../../../utils/model/mention.ts';
import { t, type StringKey } from '../../../utils/settings/strings.ts';

const COUNTRY: Record<'name' | 'demonym' | 'abbreviation' | 'capital', StringKey> = {
  name: 'why_country_name', demonym: 'why_country_demonym', abbreviation: 'why_country_abbreviation', capital: 'why_country_capital',
};
const OFFICIAL: Record<'full' | 'short' | 'role', StringKey> = {
  full: 'why_official_full', short: 'why_official_short', role: 'why_official_role',
};
const DEAL: Record<Deal['type'], StringKey> = {
  agreement: 'why_deal_agreement', project: 'why_deal_project', finance: 'why_deal_finance', trade: 'why_deal_trade',
};

/** The answer to "why is this marked?" in one plain sentence. */
export function whyMarked(mention: Mention, deal: Deal | null): string {
  if (mention.kind === 'country') return t(COUNTRY[mention.form]);
  if (mention.kind === 'official') return t(OFFICIAL[mention.form]);
  return t(DEAL[deal?.type ?? 'agreement']);
}

/** The rule that decided, and how sure it is: "Rule: title before name · 92 % sure". */
export function ruleLine({ rule, confidence }: Mention, locale: string): string {
  const words = rule.replace(/^.*\//, '').replaceAll('-', ' ');
  const sure = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
  return t('why_rule', words, sure);
}
