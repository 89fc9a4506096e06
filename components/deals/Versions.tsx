import type { MergedDeal } from '../../utils/model/ledger.ts';
import { t } from '../../utils/settings/strings.ts';
import { StatusMark } from '../ui/StatusMark.tsx';
import { dateText } from '../words/date.ts';
import { fieldLabel, fieldText } from './field-words.ts';

/** Each outlet's version of one deal, side by side; where they part, the row says so. */
export function Versions({ merged, onSplit }: { merged: MergedDeal; onSplit: (dealId: string) => void }) {
  const { versions, fields, names } = merged;
  return (
    <div class="scroll-x" tabIndex={0} role="region" aria-label={t('deal_versions')}>
      <table class="plain versions">
        <thead>
          <tr>
            <td><span class="unseen">{t('deal_fields')}</span></td>
            {versions.map((version) => (
              <th scope="col" key={version.id}>
                {version.source.site}<br /><span class="soft">{dateText(version.source.publishedAt)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, agree }) => {
            const texts = versions.map((version) => fieldText(version.deal, field, names));
            if (texts.every((text) => text === '')) return null;
            return (
              <tr key={field} class={agree ? undefined : 'differs'}>
                <th scope="row">{fieldLabel(field)}{agree ? null : <span class="differs-word">{t('deal_differs')}</span>}</th>
                {versions.map((version, index) => <td key={version.id} dir="auto">{texts[index] === '' ? '–' : texts[index]}</td>)}
              </tr>
            );
          })}
          <tr>
            <th scope="row">{t('deal_split_row')}</th>
            {versions.map((version) => (
              <td key={version.id}><button type="button" class="button" onClick={() => onSplit(version.id)}>{t('deal_split')}</button></td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** How a deal moved: what was said of it on which day, by whom. */
export function Stages({ stages }: { stages: MergedDeal['stages'] }) {
  return (
    <ol class="stages">
      {stages.map((stage) => (
        <li key={`${stage.day}${stage.dealId}`}>
          <time class="soft small number" dateTime={stage.day}>{dateText(stage.day)}</time>
          <StatusMark status={stage.status} />
          <span class="soft small">{stage.site}</span>
        </li>
      ))}
    </ol>
  );
}
