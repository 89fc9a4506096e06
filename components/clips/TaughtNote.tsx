import type { Clip } from '../../utils/model/clip.ts';
import { t } from '../../utils/settings/strings.ts';
import { Icon } from '../ui/Icon.tsx';
import { placeName } from '../words/places.ts';

/** What the machine had read where corrections changed a clip, an entry a line. */
export function machineLines({ taught, officials, countries, deals }: Clip): string[] {
  if (!taught) return [];
  const { machine } = taught;
  const same = (a: object, b: object | undefined) => JSON.stringify(a) === JSON.stringify(b);
  return [
    ...machine.officials.filter((one) => !same(one, officials.find(({ id }) => id === one.id)))
      .map(({ name, office, country, count }) => `${[name, office, country === null ? null : placeName(country)].filter((part) => part).join(', ')} (${count})`),
    ...machine.countries.filter((one) => !same(one, countries.find(({ id }) => id === one.id))).map(({ id, count }) => `${placeName(id)} (${count})`),
    ...machine.deals.filter((one) => !deals.some(({ id }) => id === one.id)).map(({ subject, instrument, type }) => subject ?? instrument ?? type),
  ];
}

/** Says that a clip was corrected, what was read before, and leads back to that. */
export function TaughtNote({ clip, onRevert }: { clip: Clip; onRevert: () => void }) {
  if (!clip.taught) return null;
  const lines = machineLines(clip);
  return (
    <section class="stack taught">
      <h3 class="heading">{t('taught_title')}</h3>
      {lines.length === 0 ? null : <ul class="small soft">{lines.map((line) => <li key={line} dir="auto">{t('deal_machine_word', line)}</li>)}</ul>}
      <div><button type="button" class="button" onClick={onRevert}><Icon name="undo" />{t('taught_revert')}</button></div>
    </section>
  );
}
