import type { Plugin } from 'vite';
import { REPLACED } from '../../utils/article/page/page-reader.ts';

/** Methods that only the replaced ones call. */
const ONLY_FOR_REPLACED = ['_getJSONLD', '_unescapeHtmlEntities', '_getArticleTitle', '_isSingleImage'];
/** `PageReader` calls this one itself. */
const STILL_CALLED: readonly string[] = ['_prepDocument'];

const DROPPED = [...REPLACED, ...ONLY_FOR_REPLACED].filter((name) => !STILL_CALLED.includes(name));

/**
 * Readability's source with empty bodies for the methods that `PageReader` replaces, which are a fifth of it and are
 * never run in the page. @throws Error where the pinned version has no such method any more.
 */
export function slimReadability(source: string): string {
  return DROPPED.reduce((code, name) => {
    const method = new RegExp(`\\n  ${name}\\([^)]*\\) \\{[\\s\\S]*?\\n  \\},\\n`);
    if (!method.test(code)) throw new Error(`Readability has no method ${name} to leave out; compare the list with the version in package.json.`);
    return code.replace(method, `\n  ${name}() {},\n`);
  }, source);
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
