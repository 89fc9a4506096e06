/** Units of running text in paragraphs and entries, outside of links, from which a part that is folded away is read. */
const LEAST_PROSE = 80;
/** Menus, boxes over the page and tabs are folded away too, and are no part of the text. */
const OTHER_ROLES = /^(?:menu|menubar|listbox|dialog|alertdialog|tooltip|navigation|search|tabpanel|tree|grid|complementary|banner|contentinfo)$/;
const OTHER_PLACES = 'nav, footer, aside, form, dialog, [role="navigation"], [role="menu"], [role="banner"], [role="dialog"], [aria-modal="true"]';

/** Whether another element says that it shows and hides the one with this id. */
function hasControl(element: Element): boolean {
  const { id } = element;
  if (id === '') return false;
  for (const control of element.ownerDocument.querySelectorAll('[aria-controls]')) {
    if (control.getAttribute('aria-controls') === id && control.getAttribute('aria-haspopup') === null && control.closest(OTHER_PLACES) === null) return true;
  }
  return false;
}

function holdsProse(element: Element): boolean {
  let units = 0;
  for (const part of element.querySelectorAll('p, li')) {
    const links = [...part.querySelectorAll('a')].reduce((sum, link) => sum + (link.textContent ?? '').length, 0);
    const { length } = (part.textContent ?? '').trim();
    if (2 * links < length) units += length - links;
    if (units >= LEAST_PROSE) return true;
  }
  return false;
}

/**
 * Whether what is hidden is a part of the text that the reader may unfold ("read more", a question's answer): running
 * text which a control of the page shows and hides, as the attributes for screen readers tell.
 */
export function isFolded(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null && OTHER_ROLES.test(role)) return false;
  return element.getAttribute('aria-modal') !== 'true' && holdsProse(element) && hasControl(element) && element.closest(OTHER_PLACES) === null;
}
