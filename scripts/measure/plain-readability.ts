import { Readability } from '@mozilla/readability';

/** The text that Readability alone finds on a page, as one takes it out of the box; empty where it finds none. Changes `document`. */
export function plainReadability(document: Document): string {
  try {
    return new Readability(document).parse()?.textContent ?? '';
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}
