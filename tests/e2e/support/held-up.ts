import { until, type ExtensionGlobal, type Session } from './session.ts';

type Backstage = { letGo?: () => Promise<void>; seen?: string[] };

/**
 * Keeps every change of the store waiting, as a long change in another page would, until the function that it answers
 * with is called. What is killed meanwhile is killed between being asked and the commit, whatever the machine's speed.
 */
export async function holdStore(session: Session): Promise<() => Promise<void>> {
  await session.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('attache');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error('not opened'));
    });
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
    const ended = new Promise<void>((resolve) => { transaction.oncomplete = () => resolve(); });
    let held = true;
    // A transaction lives as long as something is asked of it.
    const ask = (): void => {
      if (held) transaction.objectStore('meta').count().onsuccess = ask;
    };
    await new Promise<void>((resolve) => {
      transaction.objectStore('meta').count().onsuccess = () => { resolve(); ask(); };
    });
    (globalThis as Backstage).letGo = async () => {
      held = false;
      await ended;
      database.close();
    };
  }, null);
  return () => session.inExtension(() => (globalThis as Backstage).letGo?.(), null);
}

/** Listens, beside the background, to the calls that are sent to it; the function waits until one of a name was. */
export async function listenToCalls(session: Session): Promise<(call: string) => Promise<void>> {
  await session.inExtension(() => {
    const { browser: api } = globalThis as unknown as ExtensionGlobal;
    const here = globalThis as Backstage;
    here.seen = [];
    api.runtime.onMessage.addListener((message: { call?: string }) => {
      here.seen?.push(message.call ?? '');
      return undefined;
    });
  }, null);
  return async (call) => {
    await until(() => session.inExtension((wanted) => (globalThis as Backstage).seen?.includes(wanted) === true, call), { what: `the call "${call}"` });
  };
}
