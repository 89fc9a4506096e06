import type { Transaction } from 'dexie';

/** One version of the database. Versions are only ever added: an older one, once released, is never edited. */
export type Version = { version: number; stores: Record<string, string | null>; upgrade?: (transaction: Transaction) => Promise<void> };

/**
 * The schema, oldest first. How to change it: add an entry with the next number that lists only the tables that
 * change; give it an `upgrade` when stored rows must change; add content of the version before it to the upgrade
 * test. `postings`, `columns`, `facets` and `deals` are derived: an upgrade that changes how they are made sets the
 * meta row `rebuild`, and the background rebuilds them after opening.
 *
 * What narrows and counts is answered by `postings` (a list of documents a token) and not by an index a field:
 * it costs a hundredth of the room of multi-entry indexes and joins any number of conditions in microseconds.
 */
export const VERSIONS: readonly Version[] = [
  {
    version: 1,
    stores: {
      clips: 'id, &n, [createdAt+n], source.canonicalUrl, source.url',
      articles: 'canonicalUrl',
      deals: 'm, &id, leader, pair, host, subjectKey',
      dealMarks: 'id, leader',
      postings: '[t+c]',
      columns: '[name+c]',
      facets: 'key, [kind+rank], *keys',
      corrections: 'id, at',
      watchlists: 'id, createdAt',
      projects: 'id, createdAt',
      searches: 'id, createdAt',
      trash: 'id, token, at',
      meta: 'key',
    },
  },
  // Clips may say what they were taught (`taught`), corrections what they were applied to (`clips`): absent in older rows, which means none.
  { version: 2, stores: {} },
];
