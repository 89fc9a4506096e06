import { t, type StringKey } from '../../utils/settings/strings.ts';
import { uiLocale } from './locale.ts';

const BLOCS: Record<string, StringKey> = {
  EU: 'bloc_EU', EAEU: 'bloc_EAEU', CIS: 'bloc_CIS', ASEAN: 'bloc_ASEAN', BRICS: 'bloc_BRICS', NATO: 'bloc_NATO',
  UN: 'bloc_UN', AFU: 'bloc_AFU', GCC: 'bloc_GCC', Mercosur: 'bloc_Mercosur', G7: 'bloc_G7', G20: 'bloc_G20',
  SCO: 'bloc_SCO', OPEC: 'bloc_OPEC',
};

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
