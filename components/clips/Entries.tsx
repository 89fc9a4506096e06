import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Clip } from '../../utils/model/clip.ts';
import type { Marked } from '../../utils/model/correct.ts';
import { t } from '../../utils/settings/strings.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { placeName } from '../words/places.ts';

type Props = {
  title: string;
  entries: readonly { it: Marked; label: string; count: number; href: string; hint?: string | undefined }[];
  /** What corrects the entry that is open; absent where nothing is corrected. */
  correct?: ((it: Marked, close: () => void) => ComponentChildren) | undefined;
};

/** The officials or countries of a clip: each a way to its page, and beside it the way to correct it. */
export function Entries({ title, entries, correct }: Props) {
  const [open, setOpen] = useState<string | null>(null);
  const chosen = entries.find(({ it }) => it.entity.id === open);
  if (entries.length === 0) return null;
  return (
    <section class="stack">
      <h3 class="heading">{title}</h3>
      <ul class="row tight">
        {entries.map(({ it, label, count, href, hint }) => (
          <li key={it.entity.id} class="entry">
            <a class="chip" href={href} title={hint}>{label} <span class="soft number">{count}</span></a>
            {correct ? <IconButton icon="edit" label={t('correct_of', label)} expanded={open === it.entity.id} onClick={() => setOpen(open === it.entity.id ? null : it.entity.id)} /> : null}
          </li>
        ))}
      </ul>
      {chosen && correct ? correct(chosen.it, () => setOpen(null)) : null}
    </section>
  );
}

/** A clip's officials as entries. */
export const officialEntries = (clip: Clip, href: (id: string) => string): Props['entries'] =>
  clip.officials.map(({ id, name, office, country, count }) => ({
    it: { kind: 'official', text: name ?? office ?? id, entity: { id, name, office, country } }, label: name ?? office ?? t('popup_unnamed'), count, href: href(id), hint: office ?? undefined,
  }));

/** A clip's countries as entries. */
export const countryEntries = (clip: Clip, href: (id: string) => string): Props['entries'] =>
  clip.countries.map(({ id, name, count }) => ({ it: { kind: 'country', text: name, entity: { id, name } }, label: placeName(id), count, href: href(id) }));
