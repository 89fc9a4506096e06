import type { Clip } from '../../utils/model/clip.ts';

/** A quote longer than this is named by its first and last words alone. */
const WHOLE = 120;
const WORDS = 5;

const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

function directive(exact: string): string {
  const quote = exact.replace(/\s+/g, ' ').trim();
  const words = quote.split(' ');
  if (quote.length <= WHOLE || words.length <= 2 * WORDS) return encode(quote);
  return `${encode(words.slice(0, WORDS).join(' '))},${encode(words.slice(-WORDS).join(' '))}`;
}

/**
 * The article's address, opening at the quote where the browser can (a text fragment).
 * Null for anything but http and https: such an address is shown, never followed.
 */
export function sourceUrl(clip: Pick<Clip, 'source' | 'anchor' | 'kind'>): string | null {
  if (!URL.canParse(clip.source.url)) return null;
  const url = new URL(clip.source.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const { exact } = clip.anchor.quote;
  if (clip.kind === 'article' || exact.trim() === '') return url.href;
  const [address, hash = ''] = url.href.split('#', 2);
  return `${address}#${hash.replace(/:~:.*$/s, '')}:~:text=${directive(exact)}`;
}
