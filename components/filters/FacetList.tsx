import { useState } from 'preact/hooks';
import type { FacetKind, FacetValue } from '../../utils/model/clip-filter.ts';
import { t } from '../../utils/settings/strings.ts';
import { countText } from '../words/number.ts';
import { choices } from './filter-fields.ts';
import { facetTitle, facetWord } from './filter-words.ts';

const FEW = 7;

type Props = { kind: FacetKind; values: readonly FacetValue[]; chosen: readonly string[]; onChange: (chosen: string[]) => void; open?: boolean };

/** One facet of the library: boxes to tick, with how many clips each has. */
export function FacetList({ kind, values, chosen, onChange, open = false }: Props) {
  const [all, setAll] = useState(false);
  const shown = choices(values, chosen);
  if (shown.length === 0) return null;
  const few = all ? shown : shown.filter((value, index) => index < FEW || chosen.includes(value.id));
  return (
    <details class="facet" open={open || chosen.length > 0}>
      <summary><span class="heading">{facetTitle(kind)}{chosen.length > 0 ? ` · ${countText(chosen.length)}` : ''}</span></summary>
      <ul>
        {few.map((value) => (
          <li key={value.id}>
            <label>
              <input type="checkbox" checked={chosen.includes(value.id)}
                onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, value.id] : chosen.filter((id) => id !== value.id))} />
              <span class="name"><bdi>{facetWord(kind, value)}</bdi></span>
              <span class="soft small number">{countText(value.count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length > FEW ? (
        <button type="button" class="button quiet" onClick={() => setAll(!all)}>{all ? t('facet_fewer') : t('facet_more', countText(shown.length - FEW))}</button>
      ) : null}
    </details>
  );
}
