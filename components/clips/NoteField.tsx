import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/settings/strings.ts';

/** Where half-written notes wait; synchronous, so that a popup closed in mid-word loses nothing. */
export type Drafts = { get: (id: string) => string | null; set: (id: string, text: string) => void; clear: (id: string) => void };

type Props = { id: string; note: string; drafts: Drafts; onSave: (note: string) => Promise<boolean>; rows?: number };

const SAVE_AFTER_MS = 600;

/** The note of a clip: saved a moment after the last key and when left; a draft bridges everything in between. */
export function NoteField({ id, note, drafts, onSave, rows = 3 }: Props) {
  const field = useId();
  const [text, setText] = useState(() => drafts.get(id) ?? note);
  const [saved, setSaved] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(text);
  useEffect(() => {
    // The note may be edited in another window; a draft of one's own goes first.
    if (drafts.get(id) !== latest.current) {
      setText(note);
      setSaved(true);
      latest.current = note;
    }
  }, [id, note, drafts]);
  const save = async () => {
    clearTimeout(timer.current);
    const written = latest.current;
    // Windows share their drafts. One that is not what stands here is another window's to save: this text is older.
    if (drafts.get(id) !== written) return;
    if (!(await onSave(written))) return;
    if (drafts.get(id) !== written) return;
    drafts.clear(id);
    setSaved(true);
  };
  useEffect(() => () => void save(), [id]);
  const type = (value: string) => {
    setText(value);
    latest.current = value;
    setSaved(false);
    drafts.set(id, value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(), SAVE_AFTER_MS);
  };
  return (
    <div class="labelled">
      <span class="row"><label class="grow" for={field}>{t('clip_note')}</label><span aria-live="polite">{saved ? '' : t('clip_note_draft')}</span></span>
      <textarea id={field} class="field" rows={rows} value={text} dir="auto" placeholder={t('clip_note_hint')}
        onInput={(event) => type(event.currentTarget.value)} onBlur={() => void save()} />
    </div>
  );
}
