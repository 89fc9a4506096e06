/** Units from which a paragraph is prose and no label, and how much prose a box must hold. */
const PARAGRAPH = 80;
const LEAST_PROSE = 160;
/** Share of a box's text that its prose must make up, and that its links may. */
const LEAST_SHARE = 0.4;
const MOST_LINKED = 0.2;

const lengthOf = (element: Element): number => (element.textContent ?? '').trim().length;
const sum = (elements: Iterable<Element>): number => {
  let units = 0;
  for (const element of elements) units += lengthOf(element);
  return units;
};

/** Whether a box holds paragraphs that are sentences, and little besides: what Readability takes for clutter by the box's class, pictures or commas is text all the same. */
export function isRunningText(box: Element): boolean {
  let prose = 0;
  for (const paragraph of box.getElementsByTagName('p')) {
    const length = lengthOf(paragraph);
    if (length >= PARAGRAPH && /[.!?…。؟।:;"”’)]\s*$/.test(paragraph.textContent ?? '')) prose += length;
  }
  if (prose < LEAST_PROSE) return false;
  const whole = lengthOf(box);
  return prose >= LEAST_SHARE * whole && sum(box.getElementsByTagName('a')) <= MOST_LINKED * whole;
}
