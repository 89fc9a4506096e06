import { clipId } from '../../utils/model/clip-id.ts';
import type { Anchor, Clip, ClipCountry, ClipDeal, ClipKind, ClipOfficial, ReviewState } from '../../utils/model/clip.ts';
import { DEAL_STATUSES, type DealStatus, type DealType } from '../../utils/model/deal.ts';
import { INSTRUMENTS, NOTES, OUTLETS, STATES, SUBJECTS, TAGS, VERBS } from './clip-world.ts';
import { seeded, type Random } from './random.ts';

const DAY_MS = 86_400_000;
const REVIEW: readonly ReviewState[] = ['new', 'new', 'new', 'reviewed', 'follow-up', 'rejected'];

/** A clip and the text of its article. */
export type GeneratedClip = { clip: Clip; articleText: string };
export type GenerateOptions = {
  seed?: number;
  /** The instant of the newest clip, ISO 8601. */
  until?: string;
  /** Days over which the clips are spread. */
  days?: number;
};

type Event = { states: [State, State]; type: DealType; status: DealStatus; instrument: string; about: (typeof SUBJECTS)[number]; millions: number | null; at: number };
type State = (typeof STATES)[number];

function inventEvent(random: Random, at: number): Event {
  const a = random.pick(STATES);
  const others = STATES.filter(({ id }) => id !== a.id);
  const type = random.pick(['agreement', 'agreement', 'project', 'finance', 'trade'] as const);
  const status = type === 'trade' ? 'reported' : random.pick(DEAL_STATUSES.filter((known) => known !== 'reported'));
  const millions = type === 'agreement' ? null : Math.round(10 ** (1 + random.next() * 3.2));
  return { states: [a, random.pick(others)], type, status, instrument: random.pick(INSTRUMENTS[type]), about: random.pick(SUBJECTS), millions, at };
}

function anchorOf(text: string, exact: string): Anchor {
  const start = Math.max(0, text.indexOf(exact));
  const end = start + exact.length;
  return { quote: { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) }, position: { start, end } };
}

const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
const money = (millions: number): string => (millions >= 1000 ? `$${(millions / 1000).toFixed(1)} billion` : `$${millions} million`);

/** One outlet's article on an event; outlets may differ in status and amount. */
function article(random: Random, event: Event, serial: number) {
  const [a, b] = event.states;
  const outlet = random.pick(OUTLETS);
  const status = random.chance(0.15) && event.type !== 'trade' ? random.pick(['planned', 'signed', 'negotiating'] as const) : event.status;
  const millions = event.millions !== null && random.chance(0.1) ? Math.round(event.millions * 1.5) : event.millions;
  const [nameA, officeA] = random.pick(a.people);
  const [nameB, officeB] = random.pick(b.people);
  const value = millions === null ? '' : ` worth ${money(millions)}`;
  const statement = `${a.name} and ${b.name} ${VERBS[status]} ${withArticle(event.instrument)} on ${event.about.subject}${value}.`;
  const title = `${a.name}, ${b.name}: ${event.instrument} on ${event.about.subject} (${serial})`;
  const meeting = `${nameA}, the ${officeA} of ${a.name}, received ${nameB}, the ${officeB} of ${b.name}, in ${a.capital}.`;
  const remark = `“We look at ${event.about.subject} with confidence,” ${nameA} said after the talks.`;
  const text = [title, meeting, statement, remark, `The two sides agreed to meet again in ${b.capital}.`].join('\n\n');
  const publishedAt = new Date(event.at + random.int(20) * 3_600_000).toISOString();
  const canonicalUrl = `https://${outlet.host}/${publishedAt.slice(0, 10).replaceAll('-', '/')}/${a.id.toLowerCase()}-${b.id.toLowerCase()}-${serial}`;
  const officials: ClipOfficial[] = [[nameA, officeA, a.id] as const, [nameB, officeB, b.id] as const].map(([name, office, country], i) => ({
    id: `person:${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, '-')}`, name, office, country, count: 2 - i,
  }));
  const countries: ClipCountry[] = [{ id: a.id, name: a.name, count: 4 }, { id: b.id, name: b.name, count: 4 }];
  const deal: ClipDeal = {
    id: 'deal-1', type: event.type, status, instrument: event.instrument, subject: event.about.subject, parties: [a.id, b.id].sort(), signatories: status === 'signed' ? officials.map(({ id }) => id) : [],
    amount: millions === null ? null : { value: millions * 1e6, currency: 'USD' }, period: event.type === 'trade' ? publishedAt.slice(0, 4) : null, date: publishedAt.slice(0, 10), place: a.capital,
    sectors: [event.about.sector], evidence: [anchorOf(text, statement)], rule: 'generated/statement', confidence: 0.9,
  };
  const source = { url: canonicalUrl, canonicalUrl, site: outlet.name, title, byline: random.chance(0.5) ? 'Staff writer' : null, publishedAt, modifiedAt: null, lang: 'en', words: text.split(/\s+/).length };
  return { source, text, title, statement, remark, officials, countries, deal };
}

function clipsOf(random: Random, made: ReturnType<typeof article>): GeneratedClip[] {
  const kinds: ClipKind[] = ['article', ...(random.chance(0.4) ? ['deal' as const] : []), ...(random.chance(0.15) ? ['selection' as const] : [])];
  return kinds.map((kind, i) => {
    const exact = kind === 'article' ? made.title : kind === 'deal' ? made.statement : made.remark;
    const createdAt = new Date(Date.parse(made.source.publishedAt) + 3_600_000 + i * 60_000).toISOString();
    const clip: Clip = {
      id: clipId(kind, made.source.canonicalUrl, exact), kind, source: made.source, anchor: anchorOf(made.text, exact),
      officials: kind === 'deal' ? [] : kind === 'selection' ? made.officials.slice(0, 1) : made.officials,
      countries: kind === 'selection' ? [] : made.countries, deals: kind === 'selection' ? [] : [made.deal],
      createdAt, updatedAt: createdAt, note: random.pick(NOTES), tags: random.chance(0.4) ? [random.pick(TAGS)] : [], starred: random.chance(0.1), review: random.pick(REVIEW), projects: [],
    };
    return { clip, articleText: made.text };
  });
}

/**
 * Clips in the manner of real ones, oldest first, the same for the same options: events between two states, each
 * covered by one to three outlets that do not always agree. Quotes stand in their article's text where the anchors say.
 */
export function generateClips(count: number, { seed = 1, until = '2026-06-30T18:00:00.000Z', days = 365 }: GenerateOptions = {}): GeneratedClip[] {
  const random = seeded(seed);
  const first = Date.parse(until) - days * DAY_MS;
  const made: GeneratedClip[] = [];
  // About two clips an article and three articles in two events.
  for (let serial = 0; made.length < count; ) {
    const event = inventEvent(random, first + (made.length / count) * (days - 2) * DAY_MS);
    const outlets = 1 + random.int(3);
    for (let i = 0; i < outlets; i++) made.push(...clipsOf(random, article(random, event, serial++)));
  }
  return made.slice(0, count).sort((a, b) => a.clip.createdAt.localeCompare(b.clip.createdAt));
}
