import { createDocument } from '../../../../utils/extract/document.ts';
import { countries } from '../../../../utils/extract/countries/pass.ts';

const MARK = /\[([A-Za-z0-9]+):([^\]]*)\]/g;

/** "[BY:Belarusian] gas" → its plain text. */
export const unmarked = (marked: string): string => marked.replace(MARK, '$2');

/** The plain text with every country that the pass finds marked as in the cases. */
export function markCountries(text: string): string {
  const doc = createDocument({ text });
  countries.run(doc);
  let marked = '', at = 0;
  for (const { mention } of doc.countries) {
    marked += `${text.slice(at, mention.start)}[${mention.entity.id}:${mention.exact}]`;
    at = mention.end;
  }
  return marked + text.slice(at);
}
