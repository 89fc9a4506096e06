import { useRef } from 'preact/hooks';
import { Icon } from '../../../components/ui/Icon.tsx';
import { IconButton } from '../../../components/ui/IconButton.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { complain, say } from '../../../components/ui/toast.tsx';
import { correctionSentence, scopeWord } from '../../../components/work/correction-words.ts';
import '../../../components/work/work.css';
import { TeachForm } from '../../../components/work/TeachForm.tsx';
import { dateText, dayOf } from '../../../components/words/date.ts';
import { countText } from '../../../components/words/number.ts';
import { addCorrection, applyToClips, corrections, importCorrections, removeCorrection } from '../../../utils/clips/repository.ts';
import { writeCorrections } from '../../../utils/model/correction-schema.ts';
import type { Correction } from '../../../utils/model/correction.ts';
import { t } from '../../../utils/settings/strings.ts';
import { saveFile } from '../../shared/save-file.ts';
import { useLive } from '../../shared/use-live.ts';
import { route } from '../route.ts';
import { StoredClips } from '../StoredClips.tsx';
import { knownPeople, teach } from '../teach.ts';

/** What the reader taught: listed, undone, handed on, brought in. */
export function CorrectionsView() {
  const { value: list, error } = useLive(corrections, 'corrections');
  const people = useLive(knownPeople, 'people').value ?? [];
  const words = route.value.params.get('words') ?? '';
  const picker = useRef<HTMLInputElement>(null);
  const forget = async (correction: Correction) => {
    const answer = await removeCorrection(correction.id);
    if (!answer.ok) return complain(answer.error.message);
    const { id: _id, at, clips, ...draft } = correction;
    const again = async () => {
      const learned = await addCorrection(draft, at);
      if (learned.ok && clips) await applyToClips(learned.value.id);
    };
    say(t('correction_forgotten'), () => void again());
  };
  const bringIn = async (file: File | undefined) => {
    if (!file) return;
    const text = await file.text();
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      return complain(t('correction_bad_file'));
    }
    const answer = await importCorrections(data);
    if (answer.ok) say(t('correction_imported', countText(answer.value)));
    else complain(answer.error.message);
  };
  const handOn = () => saveFile(new Blob([writeCorrections(list ?? [])], { type: 'application/json' }), `attache-corrections-${dayOf(new Date())}.json`);
  return (
    <>
      <header class="page-head">
        <h1 class="grow">{t('library_corrections')}</h1>
        <button type="button" class="button" onClick={handOn} disabled={!list || list.length === 0}><Icon name="export" />{t('export')}</button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>{t('import')}</button>
        <input ref={picker} type="file" accept=".json,application/json" hidden aria-label={t('import')} onChange={(event) => { void bringIn(event.currentTarget.files?.[0]); event.currentTarget.value = ''; }} />
      </header>
      {error === null ? null : <Notice title={t('store_failed_title')} text={error} tone="bad" />}
      {list?.length === 0 ? <Notice title={t('correction_empty_title')} text={t('correction_empty_text')} /> : null}
      <div class="page-body"><h2 class="heading">{t('teach_title')}</h2><TeachForm key={words} words={words} people={people} onTeach={(correction) => void teach(correction)} /></div>
      {list && list.length > 0 ? (
        <div class="page-body">
          <table class="plain middle">
            <thead><tr><th scope="col">{t('correction_what')}</th><th scope="col">{t('correction_where')}</th><th scope="col">{t('field_date')}</th><th scope="col">{t('stored_clips')}</th><th scope="col"><span class="unseen">{t('undo')}</span></th></tr></thead>
            <tbody>
              {list.map((correction) => (
                <tr key={correction.id}>
                  <td dir="auto">{correctionSentence(correction)}</td>
                  <td class="soft small words">{scopeWord(correction)}</td>
                  <td class="soft small number">{dateText(correction.at)}</td>
                  <td><StoredClips correction={correction} /></td>
                  <td class="end"><IconButton icon="undo" label={t('correction_forget', correctionSentence(correction))} onClick={() => void forget(correction)} /></td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
