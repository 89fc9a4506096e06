import type { Tab } from './types.ts';

/** Gives a file to the import of an open `library.html#/transfer`, as a reader would, and waits until it is in. */
export async function importFile(library: Tab, text: string, name = 'backup.json'): Promise<void> {
  await library.waitFor(() => document.querySelector('input[type=file]') !== null, null, { what: 'the file field of the import' });
  await library.evaluate(({ text, name }) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file field');
    const files = new DataTransfer();
    files.items.add(new File([text], name, { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, { text, name });
  await library.waitFor(() => document.querySelector('.toast')?.textContent?.includes('New clips') ?? false, null, { what: 'the import to end', timeout: 60_000 });
}
