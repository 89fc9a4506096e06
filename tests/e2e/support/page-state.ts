import { until } from '../../../scripts/browser/wait.ts';
import type { PageState } from '../../../utils/model/page-state.ts';
import type { Session, Tab } from './session.ts';

type Phase = PageState['phase'];
type StateOf<P extends Phase> = Extract<PageState, { phase: P }>;

/** Waits until the content script of a tab says that the page is in a phase, and gives what it says of it. */
export const pageBecomes = <P extends Phase>(session: Session, tab: Tab, phase: P): Promise<StateOf<P>> =>
  until(
    async () => {
      const answer = await session.callTab(tab, 'pageState');
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value.phase === phase ? (answer.value as StateOf<P>) : null;
    },
    { what: `the page to be ${phase}` },
  );

/** Waits until the page knows that a number of clips were filed from it. */
export async function clipsKnown(session: Session, tab: Tab, count: number): Promise<void> {
  await until(async () => (await pageBecomes(session, tab, 'article')).clipped.length === count, { what: `the page to know ${count} clips` });
}
