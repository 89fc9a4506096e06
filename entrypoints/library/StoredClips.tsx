import { useState } from 'preact/hooks';
import { complain, say } from '../../components/ui/toast.tsx';
import { ProgressBar } from '../../components/work/ProgressBar.tsx';
import { countText } from '../../components/words/number.ts';
import { applyToClips, correctionReach, takeBackFromClips } from '../../utils/clips/repository.ts';
import type { Correction } from '../../utils/model/correction.ts';
import { t } from '../../utils/settings/strings.ts';

type State = { phase: 'idle' } | { phase: 'counted'; clips: number } | { phase: 'busy'; done: number; total: number; stop: AbortController };

/** What a correction did, or would do, to the clips that were stored before it: counted first, applied on a second press, taken back on a third. */
export function StoredClips({ correction: { id, clips } }: { correction: Correction }) {
  const [state, setState] = useState<State>({ phase: 'idle' });
  const takeBack = async () => {
    const answer = await takeBackFromClips(id);
    if (answer.ok) say(t('stored_taken_back', countText(answer.value)), () => void applyToClips(id));
    else complain(answer.error.message);
  };
  const apply = async () => {
    const stop = new AbortController();
    setState({ phase: 'busy', done: 0, total: 0, stop });
    const answer = await applyToClips(id, { signal: stop.signal, progress: (done, total) => setState({ phase: 'busy', done, total, stop }) });
    setState({ phase: 'idle' });
    if (answer.ok) say(t('stored_applied', countText(answer.value)), () => void takeBackFromClips(id));
    else complain(answer.error.message);
  };
  if (state.phase === 'busy') return <ProgressBar label={t('stored_applying')} done={state.done} total={state.total} onCancel={() => state.stop.abort()} />;
  if (state.phase === 'counted' && state.clips > 0) {
    return (
      <span class="row tight">
        <button type="button" class="button primary" ref={(button) => button?.focus()} onClick={() => void apply()}>{t('stored_apply_to', countText(state.clips))}</button>
        <button type="button" class="button quiet" onClick={() => setState({ phase: 'idle' })}>{t('cancel')}</button>
      </span>
    );
  }
  return (
    <span class="row tight">
      {clips && clips.length > 0 ? <button type="button" class="button quiet" onClick={() => void takeBack()}>{t('stored_take_back', countText(clips.length))}</button> : null}
      {state.phase === 'counted' ? <span class="soft small" role="status">{t('stored_none')}</span> : (
        <button type="button" class="button quiet" onClick={() => void correctionReach(id).then((reach) => setState({ phase: 'counted', clips: reach }), (error: unknown) => complain(String(error)))}>{t('stored_look')}</button>
      )}
    </span>
  );
}
