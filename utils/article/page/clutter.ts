/** Words in `class` and `id` of what stands inside an article's element without being its text. */
const CLUTTER_WORDS = [
  'related', 'relacionad[oa]s?', 'recirc(?:ulation)?', 'recommend(?:ed|ations?)?', 'read-?more', 'read-?also', 'readnext', 'read-?next', 'more-?(?:on|from|stories|news|articles)', 'also-?read',
  'you-?may', 'most-?(?:read|popular|viewed)', 'popular', 'trending', 'latest-?news', 'newsletter', 'subscri(?:be|ption)', 'sign-?up', 'signup', 'paywall', 'regwall',
  'promo(?:tion)?', 'promoted', 'sponsor(?:ed)?', 'advert(?:isement|orial)?', 'ads?', 'adv', 'ad-?(?:slot|unit|container|wrapper|label|block)', 'outbrain', 'taboola', 'dfp', 'share', 'sharing', 'social',
  'share-?(?:bar|buttons?|tools|links)', 'social-?(?:links|share|media|icons|bar)', 'sharethis', 'addtoany', 'follow(?:-?us)?', 'tags?', 'tag-?(?:list|cloud|links)', 'post-?tags', 'topics', 'keywords', 'breadcrumbs?',
  'comments?', 'disqus', 'author-?(?:bio|box|info|card|profile|about|block|description)', 'about-?(?:the-?)?author', 'bio', 'bio-?box', 'contributor-?bio', 'byline', 'dateline-?wrap', 'timestamp',
  'post-?meta', 'entry-?meta', 'article-?meta', 'meta-?(?:data|info)', 'caption', 'wp-caption-text', 'credits?', 'image-?(?:caption|credit)', 'photo-?(?:caption|credit)', 'img-?caption', 'copyright', 'toc', 'table-?of-?contents',
  'toolbar', 'print-?(?:only|link)', 'screen-?reader(?:-text)?', 'sr-?only', 'visually-?hidden', 'player', 'video-?(?:player|js|caption)', 'audio-?player', 'listen', 'text-?to-?speech', 'gallery-?(?:caption|nav)', 'carousel', 'slider',
  'poll', 'quiz', 'survey', 'feedback', 'rating', 'donate', 'donation', 'app-?(?:banner|promo|download)', 'cookie', 'gdpr', 'consent', 'popup', 'modal', 'jp-relatedposts', 'pager', 'pagination', 'post-?nav(?:igation)?',
  'nav-?links', 'language-?switch(?:er)?', 'teasers', 'next-?(?:article|post|story)', 'prev-?(?:article|post|story)', 'read-?time', 'reading-?time', 'footnote-?promo', 'inline-?(?:promo|newsletter|related)', 'membership', 'cta',
];

const CLUTTER = new RegExp(`(?:^|[\\s_]|--?|__)(?:${CLUTTER_WORDS.join('|')})(?=$|[\\s_-])`, 'i');
const camel = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1-$2');

/** The largest share of an article's text that an element may hold and still be taken for clutter. */
const LARGEST_SHARE = 0.2;

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
    const name = camel(`${element.getAttribute('class') ?? ''} ${element.id}`);
    if (!CLUTTER.test(name) || !content.contains(element)) continue;
    if (small(element)) element.remove();
  }
}
