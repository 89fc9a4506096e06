/** Runs on a page of the extension: takes away all that it has stored. It sees nothing of this module. */
export async function wipe(): Promise<void> {
  const { browser: api } = globalThis as unknown as { browser: { storage: Record<'local' | 'session', { clear: () => Promise<void> }> } };
  await api.storage.local.clear();
  await api.storage.session.clear();
  for (const { name } of await indexedDB.databases()) {
    await new Promise<void>((resolve, reject) => {
      // Others that have it open are asked to close it, and do.
      const deleting = indexedDB.deleteDatabase(name ?? '');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error ?? new Error('The store was not deleted'));
    });
  }
}
