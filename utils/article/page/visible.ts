import { NEVER_READ, RARELY_READ } from './element-kinds.ts';
import { isFolded } from './folded.ts';

const HIDDEN_STYLE = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Hidden by its own attributes; computed style is not asked, since that would force a layout. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  if (element.getAttribute('aria-modal') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** Whether nothing of an element is read: scripts, forms, what is hidden, and navigation that holds no headline. */
export function isLeftOut(element: Element, name: string): boolean {
  if (NEVER_READ.has(name)) return true;
  if (RARELY_READ.has(name) && element.querySelector('h1, main') === null) return true;
  return isHidden(element) && !isFolded(element);
}
