/** Elements by what they mean for reading; local names in lower case. */

/** Never text of an article, wherever they stand. */
export const NEVER_READ: ReadonlySet<string> = new Set([
  'script', 'style', 'link', 'meta', 'noscript', 'template', 'svg', 'math', 'canvas', 'audio', 'video', 'object', 'embed',
  'iframe', 'frame', 'frameset', 'input', 'select', 'textarea', 'button', 'option', 'datalist', 'map', 'area', 'progress',
  'meter', 'head', 'figcaption', 'track', 'source', 'param', 'dialog', 'menu', 'marquee', 'applet', 'amp-ad', 'amp-sidebar',
]);

/** Left out unless they hold the headline or the main part: some sites wrap whole pages in them. */
export const RARELY_READ: ReadonlySet<string> = new Set(['nav', 'aside', 'footer']);

/** Elements that begin and end a block of text. */
export const BLOCKS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt',
  'fieldset', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'li', 'main', 'nav',
  'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul',
]);

/** Separated from what stands before them by a space, though not by markup. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'rt']);
