import type { Plugin } from 'vite';

/** Methods of WXT's context for content scripts that the reader does not use; a class is shipped whole otherwise. */
const UNUSED = ['block', 'setInterval', 'setTimeout', 'requestAnimationFrame', 'requestIdleCallback', 'addEventListener'];

function cut(code: string, what: string, pattern: RegExp): string {
  if (!pattern.test(code)) throw new Error(`WXT's context for content scripts has no ${what} to leave out; compare the list with the version in package.json.`);
  return code.replace(pattern, '');
}

/** The context's source without what the reader never calls. @throws Error where the pinned version has not what is left out. */
export function slimContext(source: string): string {
  let code = cut(source, 'watcher of the address', /\tlocationWatcher = .*;\n/);
  code = cut(code, 'import of that watcher', /import \{ createLocationWatcher \} from .*;\n/);
  code = cut(code, 'import of the log', /import \{ logger \} from .*;\n/);
  code = cut(code, 'log', /\t\tlogger\.debug\(.*\);\n/);
  // The reader asks for no message to the page's own scripts.
  code = cut(code, 'message to the page', /\t\tif \(!this\.options\?\.noScriptStartedPostMessage\) window\.postMessage\(\{[\s\S]*?\}, "\*"\);\n/);
  for (const name of UNUSED) code = cut(code, `method ${name}`, new RegExp(`\\n\\t${name}\\([^\\n]*\\) \\{\\n[\\s\\S]*?\\n\\t\\}(?=\\n)`));
  return code;
}

/** The events' source without the class of an event that is never sent. */
export function slimEvents(source: string): string {
  return cut(cut(source, 'event of the address', /var WxtLocationChangeEvent = class [\s\S]*?\n\};\n/), 'name of that event', /WxtLocationChangeEvent, /);
}

/** Leaves out of the build what the reader never calls of WXT's context. */
export const slimContextPlugin = (): Plugin => ({
  name: 'slim-context',
  transform(code, id) {
    if (/wxt[/\\]dist[/\\]utils[/\\]content-script-context\.mjs$/.test(id)) return { code: slimContext(code), map: null };
    if (/wxt[/\\]dist[/\\]utils[/\\]internal[/\\]custom-events\.mjs$/.test(id)) return { code: slimEvents(code), map: null };
    return null;
  },
});
