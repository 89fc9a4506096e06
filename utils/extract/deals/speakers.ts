import { TokenFlag } from '../../text/tokens.ts';
import type { Document } from '../document.ts';
import { words } from './words.ts';

const SAYING = words('said says saying added told stated noted announced stressed explained remarked tweeted wrote declared reported underlined');
const TITLE = words('president minister prime foreign spokesman spokeswoman spokesperson ministry leader official officials deputy ambassador the of for and secretary chancellor premier king government state media agency news');
const BEFORE_SAYING = words('has have had also later earlier');
const AFTER_SPEAKER = words('on in at during after while who when as');
const LONGEST_TITLE = 10;

/** Whether a state or official, tokens `first` to `last` (half-open), only says what the sentence tells: "…, Turkish President X has announced". */
export function onlySpeaks(doc: Document, first: number, last: number): boolean {
  const { lower, flags } = doc.tokens;
  let at = last;
  while (at < last + LONGEST_TITLE && at < doc.tokens.count && ((flags[at]! & TokenFlag.capital) !== 0 || TITLE.has(lower[at]!) || doc.officialAt[at]! >= 0)) at++;
  if (BEFORE_SAYING.has(lower[at] ?? '')) at++;
  if (SAYING.has(lower[at] ?? '')) return true;
  let before = first - 1;
  while (before >= 0 && before > first - LONGEST_TITLE && (TITLE.has(lower[before]!) || ((flags[before]! & TokenFlag.capital) !== 0 && doc.countryAt[before]! < 0))) before--;
  // "… , said Turkish President X on Monday." speaks; "aides said India had offered …" does.
  const closes = at >= doc.tokens.count || (flags[at]! & TokenFlag.punct) !== 0 || AFTER_SPEAKER.has(lower[at]!);
  return (closes && SAYING.has(lower[before] ?? '')) || (lower[before] === 'to' && lower[before - 1] === 'according');
}
