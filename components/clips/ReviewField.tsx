import type { ReviewState } from '../../utils/model/clip.ts';
import { t } from '../../utils/settings/strings.ts';
import { reviewWord } from '../words/deal.ts';

/** The states in the order of work. */
export const REVIEW_STATES: readonly ReviewState[] = ['new', 'reviewed', 'follow-up', 'rejected'];

/** How far the reader has come with a clip. */
export function ReviewField({ review, onChange }: { review: ReviewState; onChange: (review: ReviewState) => void }) {
  return (
    <select class="field" value={review} aria-label={t('clip_review')}
      onChange={(event) => onChange(REVIEW_STATES.find((state) => state === event.currentTarget.value) ?? 'new')}>
      {REVIEW_STATES.map((state) => <option key={state} value={state}>{reviewWord(state)}</option>)}
    </select>
  );
}
