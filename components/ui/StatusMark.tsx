import type { ComponentChildren } from 'preact';
import type { DealStatus } from '../../utils/model/deal.ts';
import { statusWord } from '../words/deal.ts';

const ring = <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" />;

/** Each status has a form of its own, so that it is told without colour: from a broken ring to a full disc with a tick. */
const SHAPES: Record<DealStatus, ComponentChildren> = {
  proposed: <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.4 2.3" />,
  negotiating: <>{ring}<path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" /></>,
  planned: ring,
  signed: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  'in-force': <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" stroke-width="2" />,
  ended: <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />,
  reported: <path d="M6 1 11 6 6 11 1 6z" fill="none" stroke="currentColor" stroke-width="1.5" />,
};

const TONES: Record<DealStatus, string> = {
  proposed: 'var(--ink-soft)', negotiating: 'var(--deal)', planned: 'var(--deal)', signed: 'var(--good)',
  'in-force': 'var(--good)', ended: 'var(--bad)', reported: 'var(--official)',
};

/** A deal's status: a word with a shape. */
export function StatusMark({ status }: { status: DealStatus }) {
  return (
    <span class="status" style={{ color: TONES[status] }}>
      <svg viewBox="0 0 12 12" aria-hidden="true">{SHAPES[status]}</svg>
      {statusWord(status)}
    </span>
  );
}
