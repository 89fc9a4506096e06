/** Words that name clutter wherever they stand in a class or id: "article-share", "share_bar", "ShareTools". */
export const CLUTTER_WORDS: readonly string[] = [
  'related', 'relacionadas', 'relacionados', 'recirc', 'recirculation', 'recommended', 'recommendations', 'recommendation', 'readmore', 'readnext', 'popular', 'trending', 'newsletter',
  'newsletters', 'subscribe', 'subscription', 'signup', 'paywall', 'regwall', 'promo', 'promotion', 'promoted', 'sponsor', 'sponsored', 'advert', 'advertisement', 'advertorial', 'ad', 'ads', 'adv', 'outbrain',
  'taboola', 'dfp', 'share', 'sharing', 'social', 'sharethis', 'addtoany', 'sharedaddy', 'follow', 'tags', 'tag', 'topics', 'keywords', 'breadcrumb', 'breadcrumbs', 'comment', 'comments', 'disqus', 'byline', 'timestamp',
  'caption', 'credit', 'credits', 'copyright', 'toc', 'toolbar', 'player', 'carousel', 'slider', 'poll', 'quiz', 'survey', 'feedback', 'rating', 'donate', 'donation', 'cookie', 'gdpr', 'consent', 'popup',
  'modal', 'relatedposts', 'pager', 'pagination', 'teasers', 'membership', 'cta', 'bio', 'biobox', 'listen', 'zergnet', 'mostread',
];

/** Pairs of neighbouring words that name clutter where neither does alone. */
export const CLUTTER_PAIRS: readonly string[] = [
  'read more', 'read also', 'also read', 'read next', 'more on', 'more from', 'more stories', 'more news', 'more articles', 'you may', 'most read', 'most viewed', 'latest news', 'sign up', 'author box', 'author info',
  'author card', 'author profile', 'author about', 'author block', 'author description', 'about author', 'contributor info', 'post meta', 'entry meta', 'article meta', 'meta data', 'meta info', 'table of', 'print only', 'screen reader',
  'sr only', 'visually hidden', 'video js', 'text to', 'gallery nav', 'app banner', 'app download', 'post nav', 'post navigation', 'nav links', 'language switch', 'language switcher', 'next article', 'next post', 'next story', 'prev article', 'prev post',
  'prev story', 'read time', 'reading time', 'see also', 'post tags',
];

/** Names of elements that hold a standfirst. */
export const STANDFIRST_NAME = /stand-?first|\bdek\b|\blead\b|\blede\b|-lead\b|summary|sub-?(?:title|head|headline)|intro|deck|excerpt|abstract|teaser|description|chapo|entradilla|bajada|sommario|untertitel|vorspann|kicker-?text|article-?desc/i;
