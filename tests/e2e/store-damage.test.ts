import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp } from './support/backed-up.ts';
import { BROWSERS } from './support/browsers.ts';
import { draftsOf, file } from './support/filing.ts';
import { expectWhole, held } from './support/held.ts';
import { says } from './support/seeded-library.ts';
import { startSession, until, type ExtensionGlobal, type Session } from './support/session.ts';

const drafts = draftsOf(5, 61);
const [hurt] = drafts;

/** Takes from a stored clip what every page relies on, as a disk might. */
const damage = (session: Session, id: string): Promise<void> =>
  session.inExtension(async (id) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('attache');
      opening.onsuccess = () => resolve(opening.result);
    });
    const transaction = database.transaction('clips', 'readwrite');
    const clips = transaction.objectStore('clips');
    clips.get(id).onsuccess = ({ target }) => {
      const { source: _source, ...rest } = (target as IDBRequest<Record<string, unknown>>).result;
      clips.put(rest);
    };
    await new Promise<void>((resolve) => { transaction.oncomplete = () => resolve(); });
    database.close();
  }, id);

describe.each(BROWSERS)('a row that came back broken in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    for (const draft of drafts) expect(await file(session, draft)).toMatchObject({ ok: true });
    await damage(session, hurt!.id);
  });
  afterAll(() => session.close());

  it('is left out of the lists, is told of with what to do, and comes with a backup as it is', async () => {
    const library = await session.library('#/clips');
    await library.waitFor((count) => document.querySelectorAll('.clip-row').length === count, drafts.length - 1, { what: 'the others' });
    expect(library.errors).toEqual([]);
    await library.close();
    const diagnostics = await session.openPage('diagnostics.html');
    await says(diagnostics, '1 clips came back broken from the disk');
    await says(diagnostics, 'Restore your last good backup');
    await diagnostics.close();
    const { clips, damaged } = await backUp(session);
    expect(clips.map(({ id }) => id).toSorted()).toEqual(drafts.slice(1).map(({ id }) => id).toSorted());
    expect(damaged).toMatchObject([{ id: hurt!.id }]);
  });

  it('is whole again when it is clipped again, and the index after the next start', async () => {
    expect(await file(session, hurt!)).toMatchObject({ ok: true });
    const diagnostics = await session.openPage('diagnostics.html');
    await diagnostics.waitFor(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Make the search index anew');
      button?.click();
      return button !== undefined;
    }, null, { what: 'the button' });
    await says(diagnostics, 'The search index was made anew');
    await diagnostics.close();
    await until(async () => (await held(session)).counted === drafts.length, { what: 'the index' });
    expectWhole(await held(session));
  });
});

/** Overwrites the files of Chromium's database with what is none. */
function ruin(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  const store = readdirSync(folder).find((name) => name.startsWith('chrome-extension_') && name.endsWith('.leveldb'));
  if (store === undefined) throw new Error('The store is not where Chromium used to keep it');
  for (const name of readdirSync(join(folder, store))) if (/\.(?:ldb|log)$|^MANIFEST|^CURRENT/.test(name)) writeFileSync(join(folder, store, name), 'ruined '.repeat(100));
}

describe.runIf(BROWSERS.includes('chromium'))('a store whose files the disk has ruined', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium', {});
    for (const draft of drafts) expect(await file(session, draft)).toMatchObject({ ok: true });
  });
  afterAll(() => session.close());

  const isKnown = (clips: number): Promise<boolean> =>
    until(() => session.inExtension(async (clips) => {
      const { storeMark } = await (globalThis as unknown as ExtensionGlobal).browser.storage.local.get('storeMark');
      return (storeMark as { clips?: number } | undefined)?.clips === clips;
    }, clips), { what: `a store of ${clips} clips to be known` });

  it('is begun anew by the browser, and the library says what was lost and where to restore it', async () => {
    await session.restart();
    await isKnown(drafts.length);
    await session.restart(ruin);
    await isKnown(0);
    const library = await session.library('#/clips');
    await says(library, 'there were about 5 clips here');
    await says(library, 'Restore a backup');
    expect(await file(session, drafts[0]!)).toMatchObject({ ok: true });
    expectWhole(await held(session));
    await library.close();
  }, 150_000);
});
