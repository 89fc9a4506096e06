import { t } from '../../utils/settings/strings.ts';
import { placeName } from '../words/places.ts';
import type { Tally } from './tally.ts';

type Country = Tally<{ id: string; name: string }>;

/** The countries of the page as chips with counts; a click goes to the next mention. */
export function CountryList({ countries, onReveal }: { countries: Country[]; onReveal: (country: Country) => void }) {
  return (
    <ul class="row tight">
      {countries.map((country) => (
        <li key={country.entity.id}>
          <button type="button" class="chip" onClick={() => onReveal(country)} title={t('popup_show_on_page')}>
            {placeName(country.entity.id)} <span class="soft number">{country.spans.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
