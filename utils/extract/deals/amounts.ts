import { CODES, MAGNITUDES, NUMBER_WORDS, OWNERS, SHARED_UNIT, SHORT_FORMS, SIGN_PREFIXES, STATE_UNITS, SYMBOLS, UNITS } from '../../gazetteer/currencies.ts';
import type { Amount } from '../../model/deal.ts';
import { readSpelled } from './spelled.ts';
import { TokenFlag, type Tokens } from '../../text/tokens.ts';

/** A sum of money in the text: the tokens `first` to `last` (half-open), and whether it is a price for one unit ("$60 a barrel"). */
export type PlacedAmount = Amount & { first: number; last: number; unitPrice: boolean };

/** What the article says about whose dollars and rupees it counts in. */
export type MoneyContext = {
  /** Id of the state whose demonym or name covers token `i`, or null. */
  stateAt(i: number): string | null;
  /** State whose money a bare "$" or "pounds" means here; null: the world's usual. */
  home: string | null;
};

type Money = { currency: string; bare: boolean };
type Quantity = { value: number; last: number };

const HYPHENS = new Set(['-', '–', '—', '−', '‑']);
/** First words of states' names of two: "New Zealand dollars". */
const FIRST_WORDS = new Set(['new', 'united', 'hong', 'south', 'sri', 'north']);
/** Magnitudes that are written with a full stop besides. */
const ABBREVIATED = new Set(['cr', 'mln', 'bln', 'mn', 'bn', 'trn']);
/** Units that are common words besides: money after the name of their state or a large number. */
const ALSO_WORDS = new Set(['sum', 'real', 'som', 'sol', 'won', 'crown', 'crowns', 'pound', 'pounds']);
/** Codes that are words or names in capitals besides: "TOP 10", "COP29", "CUP 2018". */
const WORDS_TOO = new Set('ALL TOP TRY COP CUP MOP SOS MAD PEN GEL RON BAM LAK CAD NAD BAN MAR'.split(' '));
const UNIT_NOUNS = new Set('barrel bbl tonne ton tons tonnes mwh kwh litre liter gallon head share person month hour ounce kg kilo kilogram bushel mmbtu mcf pound capita'.split(' '));

/**
 * Every sum of money between two tokens (half-open), in order. Percentages, barrels and bare numbers are none.
 * A range ("$4-5 billion") has the value of its upper end.
 */
export function findAmounts(tokens: Tokens, first: number, last: number, context: MoneyContext): PlacedAmount[] {
  const found: PlacedAmount[] = [];
  if (!speaksOfMoney(tokens, first, last)) return found;
  for (let i = first; i < last; ) {
    const amount = startsAmount(tokens, i) ? (prefixed(tokens, i, last, context) ?? suffixed(tokens, i, last, context)) : null;
    if (amount) found.push(amount);
    i = amount ? Math.max(amount.last, i + 1) : i + 1;
  }
  return found;
}

/** Whether a stretch has a number or a magnitude at all; most sentences have none. */
function speaksOfMoney(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (tokens.flags[i]! & TokenFlag.number) return true;
    const word = tokens.lower[i]!;
    if (word.length > 1 && MAGNITUDES.has(word)) return true;
    if (word.length > 2 && tokens.flags[i]! & TokenFlag.capital && isDigit(tokens.raw[i]!.charCodeAt(word.length - 1))) return true;
  }
  return false;
}

function startsAmount(tokens: Tokens, i: number): boolean {
  const bits = tokens.flags[i]!;
  if (bits & (TokenFlag.number | TokenFlag.punct)) return true;
  const word = tokens.lower[i]!;
  if (bits & TokenFlag.capital && word.length <= 12) {
    const next = tokens.flags[i + 1] ?? 0;
    if (next & (TokenFlag.number | TokenFlag.punct) || isDigit(tokens.raw[i]!.charCodeAt(tokens.raw[i]!.length - 1))) return true;
  }
  return NUMBER_WORDS.has(word);
}

/** "$5bn", "US$ 4.5-billion", "EUR 1.2bn", "Rs 500 crore", "SR14 billion". */
function prefixed(tokens: Tokens, i: number, last: number, context: MoneyContext): PlacedAmount | null {
  const money = currencyBefore(tokens, i, last, context);
  if (!money) return null;
  const quantity = money.glued === null ? readQuantity(tokens, money.next, last) : withMagnitude(tokens, money.glued, money.next, last);
  if (!quantity) return null;
  let end = quantity.last;
  let currency = money.currency;
  const unit = tokens.lower[end];
  if (end < last && unit !== undefined && UNITS.has(unit) && money.bare) end++;
  else if (money.bare && end < last && CODES.has(tokens.raw[end]!)) currency = tokens.raw[end++]!;
  return { value: round(quantity.value), currency, first: i, last: end, unitPrice: isUnitPrice(tokens, end, last) };
}

/** "424.4 million dollars", "5 billion USD", "150 billion U.S. dollars", "a billion euros". */
function suffixed(tokens: Tokens, i: number, last: number, context: MoneyContext): PlacedAmount | null {
  const quantity = readQuantity(tokens, i, last);
  if (!quantity) return null;
  let at = quantity.last;
  if (at < last && HYPHENS.has(tokens.raw[at]!)) at++;
  if (at < last && (tokens.lower[at] === 'of' || tokens.lower[at] === 'in')) at++;
  if (at + 2 < last && FIRST_WORDS.has(tokens.lower[at]!) && UNITS.has(tokens.lower[at + 2]!) && OWNERS.has(tokens.lower[at + 1]!)) at++;
  const money = currencyAfter(tokens, at, last, context, quantity.value);
  if (!money) return null;
  return { value: round(quantity.value), currency: money.currency, first: i, last: money.last, unitPrice: isUnitPrice(tokens, money.last, last) };
}

type Before = Money & { next: number; glued: number | null };

function currencyBefore(tokens: Tokens, i: number, last: number, context: MoneyContext): Before | null {
  const raw = tokens.raw[i]!;
  const symbol = SYMBOLS.get(raw);
  if (symbol) {
    const glued = raw === '$' ? afterSign(tokens, i + 1, last) : null;
    return glued ?? { currency: homeMoney(symbol, context.home), bare: raw === '$', next: i + 1, glued: null };
  }
  if (!(tokens.flags[i]! & TokenFlag.capital)) return null;
  const sign = i + 1 < last ? SYMBOLS.get(tokens.raw[i + 1]!) : undefined;
  if (sign && !(tokens.flags[i + 1]! & TokenFlag.spaced)) {
    const own = SIGN_PREFIXES.get(tokens.lower[i]!);
    if (own) return { currency: own === 'JPY' || sign === 'USD' ? own : sign, bare: false, next: i + 2, glued: null };
  }
  const code = codeOf(raw, tokens.lower[i]!);
  if (code) {
    const dot = i + 1 < last && tokens.raw[i + 1] === '.' ? 1 : 0;
    const next = i + 1 + dot;
    const word = WORDS_TOO.has(raw);
    if (word && !MAGNITUDES.has(tokens.lower[next + 1] ?? '')) return null;
    return next < last && (tokens.flags[next]! & TokenFlag.number || tokens.raw[next] === '$') ? { currency: shared(code, context.home), bare: false, next: tokens.raw[next] === '$' ? next + 1 : next, glued: null } : null;
  }
  return gluedCode(raw, i, context);
}

/** "$US40": the state's letters between sign and number. */
function afterSign(tokens: Tokens, at: number, last: number): Before | null {
  const raw = at < last ? tokens.raw[at]! : '';
  const letters = raw.startsWith('US') ? 2 : raw.startsWith('A') ? 1 : 0;
  if (letters === 0 || raw.length === letters || raw.length > 16) return null;
  const digits = Number(raw.slice(letters).replaceAll(',', ''));
  return Number.isFinite(digits) ? { currency: letters === 2 ? 'USD' : 'AUD', bare: false, next: at + 1, glued: digits } : null;
}

/** "SR14", "Rs500", "USD30": a short form with its number in one token. */
function gluedCode(raw: string, i: number, context: MoneyContext): Before | null {
  if (raw.length > 16) return null;
  let letters = 0;
  while (letters < raw.length && !isDigit(raw.charCodeAt(letters))) letters++;
  if (letters < 2 || letters > 4 || letters === raw.length) return null;
  const digits = Number(raw.slice(letters).replaceAll(',', ''));
  const code = codeOf(raw.slice(0, letters), raw.slice(0, letters).toLowerCase());
  return code && Number.isFinite(digits) && !WORDS_TOO.has(raw.slice(0, letters)) ? { currency: shared(code, context.home), bare: false, next: i + 1, glued: digits } : null;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function codeOf(raw: string, lower: string): string | null {
  if (raw.length > 4) return null;
  if (CODES.has(raw)) return raw;
  return SHORT_FORMS.get(lower) ?? null;
}

function currencyAfter(tokens: Tokens, at: number, last: number, context: MoneyContext, quantity: number): (Money & { last: number }) | null {
  if (at >= last) return null;
  const state = context.stateAt(at) ?? ownerOf(tokens, at);
  let unitAt = at;
  if (state !== null && context.stateAt(at) === null) unitAt = at + 1;
  else if (state !== null) while (unitAt < last && unitAt < at + 4 && context.stateAt(unitAt) === state) unitAt++;
  else if (tokens.lower[at] === 'u.s.' || tokens.raw[at] === 'US') unitAt = at + 1;
  if (unitAt >= last) return null;
  if (CODES.has(tokens.raw[unitAt]!)) return { currency: tokens.raw[unitAt]!, bare: false, last: unitAt + 1 };
  const word = tokens.lower[unitAt]!;
  const symbol = SYMBOLS.get(tokens.raw[unitAt]!);
  if (symbol && unitAt === at) return { currency: symbol, bare: true, last: unitAt + 1 };
  if (!UNITS.has(word) || (ALSO_WORDS.has(word) && unitAt === at && quantity < 1000)) return null;
  if (state !== null || unitAt > at) return { currency: stateUnit(word, state ?? 'US'), bare: false, last: unitAt + 1 };
  return { currency: stateUnit(word, context.home), bare: true, last: unitAt + 1 };
}

/** State of the word before a unit where the text means money by it, not the state: "Swiss francs". */
const ownerOf = (tokens: Tokens, at: number): string | null => (UNITS.has(tokens.lower[at + 1] ?? '') ? (OWNERS.get(tokens.lower[at]!) ?? null) : null);

/** The currency of a unit word as the state uses it; the world's usual where it has none of that name. */
function stateUnit(word: string, state: string | null): string {
  const single = SHARED_UNIT.get(word) ?? word;
  return (state !== null ? STATE_UNITS.get(single)?.[state] : undefined) ?? UNITS.get(word) ?? 'USD';
}

const homeMoney = (usual: string, home: string | null) => (usual === 'USD' && home !== null ? (STATE_UNITS.get('dollar')?.[home] ?? usual) : usual === 'JPY' && home === 'CN' ? 'CNY' : shared(usual, home));
const shared = (code: string, home: string | null) => (code === 'INR' && home !== null ? (STATE_UNITS.get('rupee')?.[home] ?? code) : code);

/** "4.5", "4-5 billion", "2 to 3 million", "half a billion", "two hundred million"; null where no number stands. */
function readQuantity(tokens: Tokens, i: number, last: number): Quantity | null {
  if (i >= last) return null;
  const number = readNumber(tokens, i, last);
  if (!number) return null;
  const low = withMagnitude(tokens, number.value, number.last, last);
  let at = low.last;
  const dash = at < last && (HYPHENS.has(tokens.raw[at]!) || tokens.lower[at] === 'to');
  if (!dash) return low;
  at++;
  if (at < last && SYMBOLS.get(tokens.raw[at]!)) at++;
  if (at >= last || !(tokens.flags[at]! & TokenFlag.number)) return low;
  const upper = readNumber(tokens, at, last);
  if (!upper || upper.value < number.value) return low;
  return withMagnitude(tokens, upper.value, upper.last, last);
}

function readNumber(tokens: Tokens, i: number, last: number): Quantity | null {
  if (tokens.flags[i]! & TokenFlag.number) {
    const value = parseNumber(tokens.raw[i]!);
    return Number.isFinite(value) ? { value, last: i + 1 } : null;
  }
  const spelled = readSpelled(tokens, i, last);
  if (!spelled) return null;
  const at = spelled.last + (HYPHENS.has(tokens.raw[spelled.last] ?? '') ? 1 : 0);
  const scaled = at < last && MAGNITUDES.has(tokens.lower[at]!) && tokens.lower[at]!.length > 2;
  return scaled || spelled.value >= 100 ? { value: spelled.value, last: spelled.last } : null;
}

function parseNumber(raw: string): number {
  if (raw.indexOf('.') !== raw.lastIndexOf('.')) return raw.split('.').slice(1).every((part) => part.length === 3) ? Number(raw.replaceAll('.', '')) : Number.NaN;
  const parts = raw.split(',');
  const grouped = parts.length > 1 && parts.slice(1).every((part, n) => part.replace(/\..*/, '').length === 3 || (n < parts.length - 2 && part.length === 2));
  if (grouped) return Number(parts.join(''));
  return parts.length === 2 && parts[1]!.length <= 2 ? Number(parts.join('.')) : Number(parts.join(''));
}

function withMagnitude(tokens: Tokens, value: number, at: number, last: number): Quantity {
  let total = value;
  let next = at;
  for (let steps = 0; steps < 2 && next < last; steps++) {
    const hyphen = HYPHENS.has(tokens.raw[next]!) ? 1 : 0;
    const word = tokens.lower[next + hyphen];
    if (next + hyphen >= last || word === undefined || !MAGNITUDES.has(word)) break;
    // A letter counts only when glued to its number: "$5m", not "5 m".
    if (word.length === 1 && (hyphen || tokens.flags[next]! & TokenFlag.spaced)) break;
    total *= MAGNITUDES.get(word)!;
    next += hyphen + 1;
    if (next < last && ABBREVIATED.has(word) && tokens.raw[next] === '.' && next + 1 < last && !(tokens.flags[next + 1]! & TokenFlag.capital)) next++;
  }
  return { value: total, last: next };
}

function isUnitPrice(tokens: Tokens, at: number, last: number): boolean {
  if (at + 1 >= last) return false;
  const by = tokens.lower[at]!;
  return (by === 'a' || by === 'an' || by === 'per' || tokens.raw[at] === '/') && UNIT_NOUNS.has(tokens.lower[at + 1]!);
}

const round = (value: number) => (value >= 1 ? Math.round(value * 100) / 100 : value);
