import { MarkSample } from '../shared/MarkSample.tsx';
import { Switch } from '../../components/ui/Switch.tsx';
import type { MentionKind } from '../../utils/model/mention.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { t } from '../../utils/settings/strings.ts';

type Props = { settings: Settings; onChange: (patch: Partial<Settings>) => void };

const KINDS = { official: 'popup_officials', country: 'popup_countries', deal: 'popup_deals' } as const;
const STYLES = { standard: 'style_standard', bold: 'style_bold', quiet: 'style_quiet' } as const;
const THEMES = { auto: 'theme_auto', light: 'theme_light', dark: 'theme_dark' } as const;
/** Where the colour field begins while none is chosen. */
const START: Record<MentionKind, string> = { official: '#1f4b8f', country: '#0b655c', deal: '#b07414' };

const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T)[];

/** Which kinds are marked and how, with a live sample; the theme of Attaché's own pages. */
export function LookPanel({ settings, onChange }: Props) {
  const { kinds, colours } = settings;
  return (
    <section class="sheet panel" aria-labelledby="look">
      <h2 id="look">{t('options_look')}</h2>
      <MarkSample settings={settings} />
      <Switch label={t('options_enabled')} on={settings.enabled} onChange={(enabled) => onChange({ enabled })} />
      {keys(KINDS).map((kind) => (
        <div class="kind-row" key={kind}>
          <Switch label={t(KINDS[kind])} on={kinds[kind]} onChange={(on) => onChange({ kinds: { ...kinds, [kind]: on } })} />
          <input type="color" class="field" value={colours[kind] ?? START[kind]} aria-label={t('options_colour', t(KINDS[kind]))}
            onChange={(event) => onChange({ colours: { ...colours, [kind]: event.currentTarget.value } })} />
          <button type="button" class="button quiet" disabled={colours[kind] === null} onClick={() => onChange({ colours: { ...colours, [kind]: null } })}>{t('options_colour_back')}</button>
        </div>
      ))}
      <div class="row">
        <label class="labelled">{t('options_style')}
          <select class="field" value={settings.style} onChange={(event) => onChange({ style: keys(STYLES).find((style) => style === event.currentTarget.value) ?? 'standard' })}>
            {keys(STYLES).map((style) => <option key={style} value={style}>{t(STYLES[style])}</option>)}
          </select>
        </label>
        <label class="labelled">{t('options_theme')}
          <select class="field" value={settings.theme} onChange={(event) => onChange({ theme: keys(THEMES).find((theme) => theme === event.currentTarget.value) ?? 'auto' })}>
            {keys(THEMES).map((theme) => <option key={theme} value={theme}>{t(THEMES[theme])}</option>)}
          </select>
        </label>
      </div>
    </section>
  );
}
