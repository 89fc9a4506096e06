import { similarity } from '../metadata/compare.ts';
import { firstMeta } from '../metadata/page-facts.ts';
import type { MetaReading } from '../metadata/read-metadata.ts';
import type { Block } from './blocks.ts';
import { linesAfter, type NearLine } from './lines-around.ts';
import type { Sieve } from './sieve.ts';

/** Lines after the headline that are looked at. */
const NEAR = 14;
const SHORTEST = 40;
const LONGEST = 450;
const MOST = 2;

const nameOf = (element: Element | null): string => (element === null ? '' : `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''}`);

function isStandfirst(line: NearLine, description: string, sieve: Sieve): boolean {
  const { text, element } = line;
  if (text.length < SHORTEST || text.length > LONGEST || line.linked > 0.3) return false;
  if (sieve.isBoilerplate(text)) return false;
  if (/^h[2-4]$/.test(element.localName) && /\s/.test(text)) return true;
  if (description !== '' && similarity(description, text) > 0.6) return true;
  return [element, element.parentElement, ...line.inner].some((one) => sieve.namesStandfirst(nameOf(one)));
}

/** The standfirst that the live page shows between headline and body, where the body as read does not have it already. */
export function findStandfirst(reading: MetaReading, body: readonly Block[], sieve: Sieve): NearLine[] {
  const { headline, facts } = reading;
  if (headline === null) return [];
  const inBody = new Set<Text>();
  for (const { runs } of body) for (const { node } of runs) inBody.add(node);
  const description = firstMeta(facts, ['og:description', 'description']) ?? '';
  const found: NearLine[] = [];
  for (const line of linesAfter(headline.element)) {
    if (line.place > NEAR || line.runs.some(({ node }) => inBody.has(node))) break;
    if (found.length < MOST && isStandfirst(line, description, sieve)) found.push(line);
  }
  return found;
}
