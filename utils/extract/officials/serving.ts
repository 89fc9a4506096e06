import type { Document } from '../document.ts';
import type { Introduction } from './introduce.ts';
import type { Person } from './people.ts';

/** How many people are asked whether they are the one served. */
const MOST = 60;

/**
 * Those who serve an official of the article by name ("Okafor spokesman Ike Bello", "Okafor's chief of staff, Ike Bello"),
 * with the state of whom they serve.
 */
export function servingOf(doc: Document, candidates: readonly Introduction[], people: readonly Person[]): Introduction[] {
  if (candidates.length === 0 || people.length === 0) return [];
  const byFamily = new Map<string, Person>();
  for (const person of people.slice(0, MOST)) if (person.country) byFamily.set(person.tokens.at(-1)!, person);
  return candidates.flatMap((intro) => {
    const { title } = intro;
    for (let i = title.headFirst - 1; i >= title.first; i--) {
      const owner = byFamily.get(doc.tokens.lower[i]!);
      if (owner && owner.introducedAt !== intro.name.first) return [{ ...intro, title: { ...title, states: [owner.country!], publicBody: true, unknownOrg: false } }];
    }
    return [];
  });
}
