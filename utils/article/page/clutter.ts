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

/** Whether a class or id names what stands inside an article's element without being its text. */
export function namesClutter(names: string): boolean {
  const words = names.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[\s_-]+/);
  return words.some((word, at) => WORDS.has(word) || PAIRS.has(`${word} ${words[at + 1] ?? ''}`));
}

const isKept = (element: Element): boolean => element.querySelector('table, blockquote, pre') !== null;

/**
 * Takes out of `content` (Readability's choice, in the copy) what is in the article's element but not of its text, by
 * class and id: related stories, newsletters, sharing, tags, captions, notes on the author; and figures with captions.
 */
export function removeClutter(content: Element): void {
  const whole = Math.max(1, (content.textContent ?? '').length);
  const small = (element: Element): boolean => (element.textContent ?? '').length / whole <= LARGEST_SHARE;
  for (const figure of content.querySelectorAll('figure')) {
    if (!isKept(figure) && small(figure)) figure.remove();
  }
  for (const element of content.querySelectorAll('[class], [id]')) {
    if (!namesClutter(`${element.getAttribute('class') ?? ''} ${element.id}`) || !content.contains(element)) continue;
    if (small(element)) element.remove();
  }
}
