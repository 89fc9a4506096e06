/** What a class name says of the text in its element. */
export const CLASS_MARKS = {
  byline: /by-?line|author|writer|reporter/i,
  dated: /date|publish|time(?:stamp)?(?![a-z])|posted/i,
  price: /price|cart|buy|sku|product/i,
  pages: /pagin|pager|page-numbers|load-?more|show-?more/i,
  filters: /filter|facet|sort-?by|breadcrumb-?filter/i,
  replies: /reply|replies|topic|thread|upvote|post-?stream|message-?body|postbody|votes|score/i,
  cards: /card|teaser|tile|grid|listing|list-?item|headline|item-?title|entry-?title|post-?title/i,
  service: /hero|testimonial|cta|feature|pricing|faq|benefit|banner|btn|button/i,
  manual: /toc|highlight|code|api|sidebar-?nav|navbar|doc/i,
} as const satisfies Record<string, RegExp>;

export type ClassMark = keyof typeof CLASS_MARKS;
