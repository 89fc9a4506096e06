import { plot, type PlotOptions } from '@observablehq/plot';
import { useLayoutEffect } from 'preact/hooks';
import { useWidth } from './use-width.ts';

/**
 * Draws with Observable Plot into the page. Plot would add a style element of its own, which the pages' policy forbids:
 * it draws in an inert document, loses that element, and moves over; `charts.css` has what it said.
 * @param label what is seen, for those who do not see it
 */
export function PlotBox({ options, label }: { options: (width: number) => PlotOptions; label: string }) {
  const [box, width] = useWidth();
  useLayoutEffect(() => {
    const host = box.current;
    if (!host || width === 0) return;
    const inert = document.implementation.createHTMLDocument('');
    // Plot makes its events with the constructors of the document's window, and an inert document has none.
    Object.defineProperty(inert, 'defaultView', { value: window });
    const drawing = plot({ ...options(width), width, document: inert, className: 'plot' });
    for (const style of drawing.querySelectorAll('style')) style.remove();
    const svg = drawing instanceof SVGElement || drawing.tagName === 'svg' ? drawing : drawing.querySelector('svg');
    // Its groups are labelled by the kind of mark ("bar"), which says nothing; the whole has a label and a table.
    for (const group of drawing.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
    svg?.setAttribute('role', 'img');
    svg?.setAttribute('aria-label', label);
    host.replaceChildren(document.adoptNode(drawing));
  }, [box, width, options, label]);
  return <div ref={box} class="plot-box" />;
}
