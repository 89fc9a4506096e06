import { browser } from 'wxt/browser';
import { complain } from '../../components/ui/toast.tsx';

/** Firefox calls it a sidebar; the typings know Chrome's name alone. */
type Sidebar = { sidebarAction?: { open: () => Promise<void> } };
const { sidebarAction } = browser as unknown as Sidebar;

/** Whether the browser has a panel beside the page that we can open. */
export const canOpenPanel = import.meta.env.FIREFOX ? sidebarAction !== undefined : 'sidePanel' in browser;

let windowId: number | undefined;
// The browser opens a panel only within the press itself: the window has to be known beforehand.
const lookUpWindow = async (): Promise<void> => {
  windowId = (await browser.windows.getCurrent()).id;
};
lookUpWindow().catch((error: unknown) => console.warn(error));

/** Opens the panel beside the page and closes the popup. */
export async function openPanel(): Promise<void> {
  try {
    if (sidebarAction) await sidebarAction.open();
    else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
    window.close();
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}
