import { t, type StringKey } from '../../utils/settings/strings.ts';
import { uiLocale } from './locale.ts';

const BLOCS: Record<string, StringKey> = {
  EU: 'bloc_EU', EAEU: 'bloc_EAEU', CIS: 'bloc_CIS', ASEAN: 'bloc_ASEAN', BRICS: 'bloc_BRICS', NATO: 'bloc_NATO',
  UN: 'bloc_UN', AFU: 'bloc_AFU', GCC: 'bloc_GCC', Mercosur: 'bloc_Mercosur', G7: 'bloc_G7', G20: 'bloc_G20',
  SCO: 'bloc_SCO', OPEC: 'bloc_OPEC',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let names: { locale: string; of: Intl.DisplayNames } | null = null;

/** The name of a state or bloc in the reader's language; the id itself where there is none. */
export function placeName(id: string): string {
  const bloc = Object.hasOwn(BLOCS, id) ? BLOCS[id] : undefined;
  if (bloc) return t(bloc);
  if (!/^[A-Z]{2}$/.test(id)) return id;
  const locale = uiLocale();
  if (names?.locale !== locale) names = { locale, of: new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }) };
  return names.of.of(id) ?? id;
}

const plain = (text: string): string => text.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The id of the state or bloc that a reader means by a code or a name, in the reader's language or in English; null where none is meant. */
export function placeId(words: string): string | null {
  const asked = plain(words);
  if (asked === '') return null;
  const bloc = Object.keys(BLOCS).find((id) => plain(id) === asked || plain(placeName(id)) === asked);
  if (bloc) return bloc;
  const ways = [uiLocale(), 'en'].map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
  const codes = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => !/^(ZZ|X[AB])$/.test(code));
  return codes.find((code) => plain(code) === asked && ways[0]?.of(code)) ?? codes.find((code) => ways.some((way) => plain(way.of(code) ?? '') === asked)) ?? null;
}
