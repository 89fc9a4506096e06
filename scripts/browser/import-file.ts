import type { Tab } from './types.ts';

/** Chooses a file in the first field for files on a page, as a reader would; throws where there is none. */
export const chooseFile = (tab: Tab, text: string, name: string): Promise<void> =>
  tab.evaluate(({ text, name }) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no field for a file');
    const files = new DataTransfer();
    files.items.add(new File([text], name, { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, { text, name });

/** Gives a file to the import of an open `library.html#/transfer` and waits until it is in. */
export async function importFile(library: Tab, text: string, name = 'backup.json'): Promise<void> {
  await library.waitFor(() => document.querySelector('input[type=file]') !== null, null, { what: 'the file field of the import' });
  await chooseFile(library, text, name);
  await library.waitFor(() => document.querySelector('.toast')?.textContent?.includes('New clips') ?? false, null, { what: 'the import to end', timeout: 60_000 });
}
