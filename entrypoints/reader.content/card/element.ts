type Child = Node | string | null;
type Attributes = Record<string, string | boolean | null>;

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Makes an HTML element, also in documents that are not HTML; strings become text, never markup. False or null: no attribute. */
export function h<K extends keyof HTMLElementTagNameMap>(document: Document, name: K, attributes: Attributes, ...children: Child[]): HTMLElementTagNameMap[K] {
  const element = document.createElementNS(XHTML, name) as HTMLElementTagNameMap[K];
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A button that does one thing. */
export function button(document: Document, attributes: Attributes, label: Child, onPress: () => void, after: Child = null): HTMLButtonElement {
  const element = h(document, 'button', { type: 'button', ...attributes }, label, after);
  element.addEventListener('click', onPress);
  return element;
}

/** A drawing of one path in a box of 12 by 12, hidden from screen readers: a word always stands beside it. */
export function drawing(document: Document, path: string, filled: boolean, dashes: string | null = null): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', filled ? 'currentColor' : 'none');
  if (!filled) line.setAttribute('stroke', 'currentColor');
  line.setAttribute('stroke-width', '1.6');
  if (dashes !== null) line.setAttribute('stroke-dasharray', dashes);
  svg.append(line);
  return svg;
}
