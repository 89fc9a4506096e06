import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { licenceTexts } from './scripts/package/licences.ts';
import { pageFilesPlugin } from './scripts/build-pages/page-files.ts';
import { compactTablesPlugin } from './scripts/build-reader/compact-tables.ts';
import { slimContextPlugin } from './scripts/build-reader/slim-context.ts';
import { slimReadabilityPlugin } from './scripts/build-reader/slim-readability.ts';
import { NEWS_MATCHES } from './utils/article/news-sites.ts';

/** What extension pages may load: their own files and nothing from the network. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  // Every name that a file uses is imported in it.
  imports: false,
  outDir: process.env.ATTACHE_OUT_DIR ?? '.output',
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  hooks: {
    // The list of sites is for the manifest alone; named in the content script it would be loaded into every page.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script' && entrypoint.name === 'reader') entrypoint.options.matches = NEWS_MATCHES;
      }
    },
    'build:publicAssets': (wxt, files) => {
      files.push({ relativeDest: 'licences.txt', contents: licenceTexts(wxt.config.root) });
    },
  },
  vite: () => ({ plugins: [preact(), slimReadabilityPlugin(), slimContextPlugin(), compactTablesPlugin(), pageFilesPlugin()] }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus', 'alarms'],
    optional_permissions: ['downloads'],
    // Chrome takes four suggested keys at most, and none of those it uses for tab groups (Alt+Shift and C, N, P, W, X).
    commands: {
      'clip-article': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_command_clip_article__' },
      'clip-selection': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_clip_selection__' },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next_mark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous_mark__' },
      'toggle-marks': { description: '__MSG_command_toggle_marks__' },
    },
    optional_host_permissions: ['*://*/*'],
    // The development server needs connections of its own.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'attache@attache.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '122' }),
  }),
});
