import { until, type Session, type Tab } from './session.ts';

export type BackupFile = { clips: { id: string; note: string }[]; damaged?: { id: string }[] };

/** Has the library write a backup by its button, and gives what is in the file; nothing reaches the downloads folder. */
export async function backUp(session: Session): Promise<BackupFile> {
  const library: Tab = await session.library('#/transfer');
  await library.evaluate(() => {
    // The file is taken where the page would hand it to the browser.
    URL.createObjectURL = (file) => {
      void (async () => { Reflect.set(globalThis, 'written', await (file as Blob).text()); })();
      return 'about:blank';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  }, null);
  await library.waitFor(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Back up now'));
    button?.click();
    return button !== undefined;
  }, null, { what: 'the button "Back up now"' });
  const text = await until(() => library.evaluate(() => (Reflect.get(globalThis, 'written') as string | undefined) ?? null, null), { what: 'the file' });
  await library.close();
  return JSON.parse(text) as BackupFile;
}
