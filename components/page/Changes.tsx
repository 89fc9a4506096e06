import type { PageState } from '../../utils/model/page-state.ts';
import { t } from '../../utils/settings/strings.ts';
import { countText } from '../words/number.ts';

type Change = NonNullable<Extract<PageState, { phase: 'article' }>['changes']>[number];

/** What the outlet changed since the article was clipped: the words before struck out, those after underlined. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <details class="small changes">
      <summary>{t('popup_changes', countText(changes.length))}</summary>
      <ul class="stack">
        {changes.map(({ before, after }, index) => (
          <li key={index} class="serif" dir="auto">
            {before === null ? null : <del>{before}</del>} {after === null ? null : <ins>{after}</ins>}
          </li>
        ))}
      </ul>
    </details>
  );
}
