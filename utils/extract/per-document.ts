import type { Document } from './document.ts';

/** An answer about a whole document, worked out when it is first asked for and kept as long as the document is. */
export function perDocument<Answer>(work: (doc: Document) => Answer): (doc: Document) => Answer {
  const answers = new WeakMap<Document, Answer>();
  return (doc) => {
    if (!answers.has(doc)) answers.set(doc, work(doc));
    return answers.get(doc)!;
  };
}
