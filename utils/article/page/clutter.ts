import type { Block } from './blocks.ts';

/** Words that name clutter wherever they stand in a class or id: "article-share", "share_bar", "ShareTools". */
const WORDS: ReadonlySet<string> = new Set([
  'related', 'relacionadas', 'relacionados', 'recirc', 'recirculation', 'recommended', 'recommendations', 'recommendation', 'readmore', 'readnext', 'popular', 'trending', 'newsletter',
  'newsletters', 'subscribe', 'subscription', 'signup', 'paywall', 'regwall', 'promo', 'promotion', 'promoted', 'sponsor', 'sponsored', 'advert', 'advertisement', 'advertorial', 'ad', 'ads', 'adv', 'outbrain',
  'taboola', 'dfp', 'share', 'sharing', 'social', 'sharethis', 'addtoany', 'sharedaddy', 'follow', 'tags', 'tag', 'topics', 'keywords', 'breadcrumb', 'breadcrumbs', 'comment', 'comments', 'disqus', 'byline', 'timestamp',
  'caption', 'credit', 'credits', 'copyright', 'toc', 'toolbar', 'player', 'carousel', 'slider', 'poll', 'quiz', 'survey', 'feedback', 'rating', 'donate', 'donation', 'cookie', 'gdpr', 'consent', 'popup',
  'modal', 'relatedposts', 'pager', 'pagination', 'teasers', 'membership', 'cta', 'bio', 'biobox', 'listen', 'zergnet', 'mostread',
]);

/** Pairs of neighbouring words that name clutter where neither does alone. */
const PAIRS: ReadonlySet<string> = new Set([
  'read more', 'read also', 'also read', 'read next', 'more on', 'more from', 'more stories', 'more news', 'more articles', 'you may', 'most read', 'most viewed', 'latest news', 'sign up', 'author box', 'author info',
  'author card', 'author profile', 'author about', 'author block', 'author description', 'about author', 'contributor info', 'post meta', 'entry meta', 'article meta', 'meta data', 'meta info', 'table of', 'print only', 'screen reader',
  'sr only', 'visually hidden', 'video js', 'text to', 'gallery nav', 'app banner', 'app download', 'post nav', 'post navigation', 'nav links', 'language switch', 'language switcher', 'next article', 'next post', 'next story', 'prev article', 'prev post',
  'prev story', 'read time', 'reading time', 'see also', 'post tags',
]);

/** The largest share of an article's text that an element may hold and still be taken for clutter. */
const LARGEST_SHARE = 0.2;

/** Classes by which engines file a post: what its tags and categories are called says nothing of where it stands. */
const FILED = /(?:^|\s)(?:tag|category|categories|topic|tax)-\S+/g;

/** Whether a class or id names what stands inside an article's element without being its text. */
export function namesClutter(names: string): boolean {
  const words = names.replace(FILED, ' ').replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[\s_-]+/);
  return words.some((word, at) => WORDS.has(word) || PAIRS.has(`${word} ${words[at + 1] ?? ''}`));
}

/** Ancestors of a block that are looked at. */
const STEPS_UP = 6;
/** Units of an id that may be a name. */
const LONGEST_ID = 30;

const isKept = (figure: Element): boolean => figure.querySelector('table, blockquote, pre') !== null;

/** Before blocks are read: takes figures with their captions out of `content` (Readability's choice, in the copy), but for those around tables and quotes. */
export function removeClutter(content: Element): void {
  const whole = Math.max(1, (content.textContent ?? '').length);
  for (const figure of content.querySelectorAll('figure')) {
    if (!isKept(figure) && (figure.textContent ?? '').length / whole <= LARGEST_SHARE) figure.remove();
  }
}

/**
 * Leaves out the blocks that stand, in the live page, in an element whose class or id names clutter: related stories,
 * newsletters, sharing, tags, captions, notes on the author. The live page is asked, since Readability drops wrappers.
 */
export function withoutClutter(blocks: readonly Block[]): Block[] {
  const verdicts = new Map<Element, boolean>();
  const isClutter = (element: Element): boolean => {
    const known = verdicts.get(element);
    if (known !== undefined) return known;
    // Long ids, and those of headings, are made from what the heading says.
    const id = element.id.length > LONGEST_ID || /^h\d$/.test(element.localName) ? '' : element.id;
    const verdict = namesClutter(`${element.getAttribute('class') ?? ''} ${id}`);
    verdicts.set(element, verdict);
    return verdict;
  };
  const held = new Map<Element, number>();
  let whole = 0;
  const within = blocks.map((block) => {
    const found: Element[] = [];
    let up = block.runs[0]?.node.parentElement ?? null;
    for (let steps = 0; up !== null && up.localName !== 'body'; steps += 1, up = up.parentElement) {
      if (steps < STEPS_UP && up.localName !== 'a' && isClutter(up)) found.push(up);
      held.set(up, (held.get(up) ?? 0) + block.text.length);
    }
    whole += block.text.length;
    return found;
  });
  return blocks.filter((_, at) => !within[at]?.some((element) => (held.get(element) ?? 0) / whole <= LARGEST_SHARE));
}
