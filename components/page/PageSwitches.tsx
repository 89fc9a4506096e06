import { t } from '../../utils/settings/strings.ts';
import { Switch } from '../ui/Switch.tsx';

/** Where marks are shown. */
export type MarkSwitches = { here: boolean; site: boolean; everywhere: boolean };

/** Marks on this page, on this site, everywhere: each narrower one rests while a wider one is off. */
export function PageSwitches(props: { on: MarkSwitches; host: string; onChange: (which: keyof MarkSwitches, on: boolean) => void }) {
  const { on, host, onChange } = props;
  return (
    <fieldset class="switches">
      <legend class="unseen">{t('popup_marks')}</legend>
      <Switch label={t('popup_marks_here')} on={on.everywhere && on.site && on.here} disabled={!on.everywhere || !on.site}
        onChange={(value) => onChange('here', value)} />
      <Switch label={host} on={on.everywhere && on.site} disabled={!on.everywhere}
        onChange={(value) => onChange('site', value)} />
      <Switch label={t('popup_marks_everywhere')} on={on.everywhere} onChange={(value) => onChange('everywhere', value)} />
    </fieldset>
  );
}
