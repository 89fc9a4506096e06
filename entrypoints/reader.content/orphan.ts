import { t } from '../../utils/settings/strings.ts';
import { createCard } from './card/card.ts';

const nothing = (): void => undefined;

/** Asked before anything is done for the reader. */
export type AliveCheck = () => boolean;

/**
 * After an update the page keeps the script of the version before, which can reach nothing any more. The check ends it
 * (asking is what aborts its signal) and says to reload the page. The words are fetched beforehand: an orphan has none.
 */
export function watchForOrphan(document: Document, isAlive: () => boolean): AliveCheck {
  const [text, close] = [t('toast_orphaned'), t('close')];
  return () => {
    if (isAlive()) return true;
    createCard(document, { close: nothing, show: nothing, clip: nothing, correct: nothing }, close).say({ text, failed: true }, false);
    return false;
  };
}
