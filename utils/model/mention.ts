import type { Span } from './span.ts';

export type MentionKind = 'country' | 'official' | 'deal';

type Common<K extends MentionKind> = Span & {
  kind: K;
  /** `text.slice(start, end)`, always. */
  exact: string;
  /** The rule that made the decision, `folder/rule-name`; the product's answer to "why is this marked?". */
  rule: string;
  /** 0 to 1. */
  confidence: number;
};

export type CountryForm = 'name' | 'demonym' | 'abbreviation' | 'capital';
export type CountryMention = Common<'country'> & {
  form: CountryForm;
  /** `id`: ISO 3166-1 alpha-2 (`XK` for Kosovo), or a bloc's id: EU, EAEU, CIS, ASEAN, BRICS, NATO, UN, AFU, GCC, … */
  entity: { id: string; name: string };
};

export type OfficialForm = 'full' | 'short' | 'role';
export type OfficialMention = Common<'official'> & {
  /** `full`: the name as first given; `short`: a later surname or the like; `role`: "the prime minister", resolved. */
  form: OfficialForm;
  entity: OfficialEntity;
};

export type OfficialEntity = {
  /** Stable over articles where the person is known (`person:roman-golovchenko`), else made of the name. */
  id: string;
  /** Null for a role nobody could be named for. */
  name: string | null;
  /** The office, in English, at the article's date, as far as the text or the table of holders says. */
  office: string | null;
  /** Country or bloc id of the state or body served. */
  country: string | null;
  /** What the table of holders had to say, when it filled a gap or disagrees with the article; for the card. */
  note?: string;
};

export type DealMention = Common<'deal'> & { entity: { id: string } };

export type Mention = CountryMention | OfficialMention | DealMention;
