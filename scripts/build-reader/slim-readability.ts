import type { Plugin } from 'vite';
import { REPLACED } from '../../utils/article/page/page-reader.ts';

/** Methods that only the replaced ones call. */
const ONLY_FOR_REPLACED = [
  '_getArticleMetadata', '_unwrapNoscriptImages', '_removeScripts', '_getJSONLD', '_unescapeHtmlEntities', '_getArticleTitle', '_isSingleImage',
  '_postProcessContent', '_fixRelativeUris', '_simplifyNestedElements', '_cleanClasses', '_isUrl', '_findNode',
];
/** `PageReader` calls this one itself. */
const STILL_CALLED: readonly string[] = ['_prepDocument'];

const DROPPED: readonly string[] = [...REPLACED, ...ONLY_FOR_REPLACED].filter((name) => !STILL_CALLED.includes(name));

/** Regular expressions that only the dropped methods use. */
const DROPPED_PATTERNS = ['byline', 'replaceFonts', 'videos', 'nextLink', 'prevLink', 'srcsetUrl', 'b64DataUrl', 'jsonLdArticleTypes', 'extraneous'];
/** Tables of the dropped methods, and of its limits. */
const DROPPED_TABLES = ['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS', 'CLASSES_TO_PRESERVE'];
/** Inline elements that `copyPage` never copies. */
const NEVER_COPIED = ['AUDIO', 'BUTTON', 'DATALIST', 'EMBED', 'INPUT', 'MATH', 'METER', 'NOSCRIPT', 'OBJECT', 'PROGRESS', 'SCRIPT', 'SELECT', 'TEXTAREA'];

/** What Readability's constructor sets that its remaining methods read. No address is that of a player: the copy has none. */
const CONSTRUCTOR =
  'function Readability(doc) {\n  this._doc = doc;\n  this._attempts = [];\n  this._flags = 7;\n  this._nbTopCandidates = 5;\n' +
  '  this._charThreshold = 500;\n  this._linkDensityModifier = 0;\n  this._allowedVideoRegex = /(?!)/;\n}\n';

/** Names that the page reader knows: not to be shortened. */
const KNOWN: ReadonlySet<string> = new Set([...REPLACED, '_grabArticle', '_articleTitle', '_metadata']);

const NESTED = String.raw`\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)`;

function cut(code: string, what: string, pattern: RegExp, by: string): string {
  if (!pattern.test(code)) throw new Error(`Readability has no ${what} to leave out; compare the list with the version in package.json.`);
  return code.replace(pattern, by);
}

/** The methods' and fields' own names, as long as words, made short: no minifier may rename properties. */
function withShortNames(code: string): string {
  const short = new Map<string, string>();
  return code.replace(/(?<![\w$])_[a-z][a-zA-Z]{3,}\b|(?<=this\.|\n {2})(?!ELEMENT_|TEXT_)[A-Z_]{7,}\b/g, (name) => {
    if (KNOWN.has(name)) return name;
    const known = short.get(name) ?? `_${short.size.toString(36)}`;
    short.set(name, known);
    return known;
  });
}

/**
 * Readability's source without the methods that `PageReader` replaces, which are a third of it and are never run in the
 * page, without its log, and with short names inside. @throws Error where the pinned version has not what is left out.
 */
export function slimReadability(source: string): string {
  let code = cut(source, 'constructor', /\nfunction Readability\(doc, options\) \{\n[\s\S]*?\n\}\n/, `\n${CONSTRUCTOR}`);
  for (const name of DROPPED) code = cut(code, `method ${name}`, new RegExp(`\\n  ${name}\\([^)]*\\) \\{[\\s\\S]*?\\n  \\},\\n`), '\n');
  for (const name of DROPPED_PATTERNS) code = cut(code, `pattern ${name}`, new RegExp(`\\n    ${name}:\\s+/.*,(?=\\n)`), '');
  code = cut(code, 'table of escapes', /\n {2}HTML_ESCAPE_MAP: \{[^}]*\},/, '');
  for (const name of DROPPED_TABLES) code = cut(code, `table ${name}`, new RegExp(`\\n  ${name}: \\[[^\\]]*\\],`), '');
  for (const name of NEVER_COPIED) code = cut(code, `inline element ${name}`, new RegExp(`\\n    "${name}",(?=\\n)`), '');
  code = cut(code, 'log', new RegExp(`this\\.log${NESTED};`, 'g'), '');
  code = cut(code, 'reasons', /errs\.push\(\s*`[^`]*`\s*\)/g, 'errs.push(1)');
  code = cut(code, 'debugging', /if \(this\._debug\) \{\s*\}/g, '');
  // The copy has no embedded players, no forms' fields and no parser of its own; which way the text runs is not asked.
  code = cut(code, 'count of players', /var embedCount = 0;[\s\S]*?(?=var innerText)/, '');
  code = cut(code, 'cleaning of fields', /this\._clean\(articleContent, "(?:object|embed|link|iframe|input|textarea|select|button)"\);/g, '');
  code = cut(code, 'weighing of players', /if \(\(embedCount === 1[\s\S]*?(?=if \(img === 0 && textDensity)/, '');
  code = cut(code, 'count of fields', /var input = node.*;/, '');
  code = cut(code, 'weighing of fields', /if \(input > [\s\S]*?(?=if \(\s*!isList &&)/, '');
  // Everything in the copy is visible; a byline is only taken out, not read; which language it is in is not asked.
  code = cut(code, 'test of what is visible', /if \(!this\._isProbablyVisible\(node\)\) \{[\s\S]*?\n {8}\}\n/, '');
  code = cut(code, 'test of dialogues', /if \(\s*node\.getAttribute\("aria-modal"\)[\s\S]*?\n {8}\}\n/, '');
  code = cut(code, 'reading of a byline', /var endOfSearchMarkerNode = this\._getNextNode\(node, true\);\s*var next = this\._getNextNode\(node\);\s*var itemPropNameNode[\s\S]*?\.textContent\.trim\(\);/, 'this._articleByline = true;');
  code = cut(code, 'language', /if \(node\.tagName === "HTML"\) \{[\s\S]*?\n {8}\}\n/, '');
  code = cut(code, 'detour for old parsers', /if \(node\.querySelectorAll\) \{\s*(return node\.querySelectorAll\(tagNames\.join\(","\)\);)\s*\}[\s\S]*?\n {4}\);(?=\n {2}\},)/, '$1');
  code = cut(code, 'direction', /if \(parseSuccessful\) \{[\s\S]*?(?=return articleContent;)/, 'if (parseSuccessful) {\n');
  code = cut(code, 'parser', /if \(this\._docJSDOMParser[^{]*\{[\s\S]*?\n {4}\}/g, '');
  return withShortNames(code);
}

/** Leaves out of the build what of Readability is never run: replaced methods, and its test for pages that can be read. */
export const slimReadabilityPlugin = (): Plugin => ({
  name: 'slim-readability',
  transform(code, id) {
    if (/@mozilla[/\\]readability[/\\]Readability\.js$/.test(id)) return { code: slimReadability(code), map: null };
    if (/@mozilla[/\\]readability[/\\]Readability-readerable\.js$/.test(id)) return { code: 'module.exports = undefined;', map: null };
    return null;
  },
});
