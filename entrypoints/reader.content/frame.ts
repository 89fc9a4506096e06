/** The least size, in CSS pixels, of a frame that could hold an article to read. */
const LEAST = { width: 400, height: 400 };

/** Whether a document is worth a look: the page itself, or a frame large enough for an article; HTML in any case. */
export function isWorthReading(document: Document): boolean {
  const view = document.defaultView;
  if (view === null || !(document.documentElement instanceof HTMLElement)) return false;
  return view === view.top || (view.innerWidth >= LEAST.width && view.innerHeight >= LEAST.height);
}
