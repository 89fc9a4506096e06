import type { ClipKind } from './clip.ts';

/** Four 32-bit lanes: wide enough that a hundred thousand clips do not meet by chance. */
const SEEDS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const;

function lane(text: string, seed: number): number {
  let hash = seed ^ text.length;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x5bd1e995);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** 32 bits of a text: the first eight digits of `hashText`, at a quarter of its cost. */
export const shortHash = (text: string): number => lane(text, SEEDS[0]);

/** 128 bits of a text as 32 hexadecimal digits; the same on every machine. Not for secrets: collisions can be made on purpose. */
export function hashText(text: string): string {
  return SEEDS.map((seed) => lane(text, seed).toString(16).padStart(8, '0')).join('');
}

/**
 * The id of a clip: the same thing clipped twice has the same id.
 * The address's fragment and the quote's runs of white space make no difference.
 */
export function clipId(kind: ClipKind, canonicalUrl: string, exact: string): string {
  const address = canonicalUrl.replace(/#.*$/s, '');
  return hashText([kind, address, exact.replace(/\s+/g, ' ').trim()].join('\u0000'));
}
