import { browser } from 'wxt/browser';
import { fail, type Result } from '../../utils/model/result.ts';
import { t, type StringKey } from '../../utils/settings/strings.ts';
import { clipInTab, openLibrary, openTeaching, toggleSite } from './page-actions.ts';

type Context = 'page' | 'selection' | 'action';
type Target = { tabId: number | null; url: string | null; selection?: string };
type Item = { title: StringKey; contexts: [Context, ...Context[]]; run: (target: Target) => Promise<Result<unknown>> };

const noTab = (): Promise<Result<never>> => Promise.resolve(fail('no-tab', 'There is no page to act on. Open an article and try again.'));

/** The context menu; ids are stable, `run` is looked up by them when the worker is woken by a click. */
const MENU: Readonly<Record<string, Item>> = {
  'clip-article': { title: 'menu_clip_article', contexts: ['page', 'action'], run: ({ tabId }) => (tabId === null ? noTab() : clipInTab(tabId, { kind: 'article' })) },
  'clip-selection': { title: 'menu_clip_selection', contexts: ['selection'], run: ({ tabId }) => (tabId === null ? noTab() : clipInTab(tabId, { kind: 'selection' })) },
  'teach-selection': { title: 'menu_teach_selection', contexts: ['selection'], run: ({ selection = '' }) => openTeaching(selection) },
  'toggle-site': { title: 'menu_toggle_site', contexts: ['page', 'action'], run: ({ url }) => (url === null ? noTab() : toggleSite(url)) },
  library: { title: 'menu_library', contexts: ['page', 'action'], run: openLibrary },
};

/** Makes the menu anew; once an installation or update is enough, for the browser keeps it. */
export async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { title, contexts }] of Object.entries(MENU)) browser.contextMenus.create({ id, title: t(title), contexts });
}

/** Does what was clicked. */
export async function runMenu(id: string, target: Target): Promise<Result<unknown>> {
  const item = Object.hasOwn(MENU, id) ? MENU[id] : undefined;
  return item ? item.run(target) : fail('unknown-menu', 'This menu entry is from another version of Attaché. Restart the browser.');
}
