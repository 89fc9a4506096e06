import nlp from 'compromise';
import { quickest } from './speed.ts';

/** Characters a second of compromise finding the people, places and organizations of the same texts. */
export function compromiseSpeed(texts: readonly string[]): number {
  const find = (text: string) => {
    const doc = nlp(text);
    return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
  };
  for (const text of texts.slice(0, 5)) find(text);
  const ms = quickest(3, () => texts.forEach(find));
  return (texts.reduce((sum, text) => sum + text.length, 0) / ms) * 1000;
}
