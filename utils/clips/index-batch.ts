import type { AttacheDb } from './db.ts';
import { changeChunk, CHUNK } from './posting-chunk.ts';
import type { ColumnRow, FacetRow, PostingRow } from './rows.ts';

/** Documents in one stored stretch of a column: small, for filing one clip rewrites a stretch of each. */
export const COLUMN_CHUNK = 512;

/** Key of the row among the columns whose one number changes with every change to any of them. */
export const STAMP: [string, number] = ['\u0000stamp', 0];

export type FacetInfo = Omit<FacetRow, 'key' | 'count' | 'rank'>;

const place = (name: string, chunk: number): string => `${chunk}\u0000${name}`;
const placeKey = (at: string): [string, number] => {
  const cut = at.indexOf('\u0000');
  return [at.slice(cut + 1), Number(at.slice(0, cut))];
};

/** Changes to the derived tables, gathered over many documents and written at once: one read and one write a touched row. */
export class IndexBatch {
  readonly #posts = new Map<string, Map<number, boolean>>();
  readonly #cells = new Map<string, Map<number, number>>();
  readonly #facets = new Map<string, { delta: number; info: FacetInfo | null }>();

  /** Adds a document to a token's list, or takes it out. */
  post(token: string, n: number, present: boolean): void {
    const at = place(token, Math.floor(n / CHUNK));
    const chunk = this.#posts.get(at) ?? new Map<number, boolean>();
    chunk.set(n % CHUNK, present);
    this.#posts.set(at, chunk);
  }

  /** Sets a document's number in a column; NaN: it has none. */
  cell(column: string, n: number, value: number): void {
    const at = place(column, Math.floor(n / COLUMN_CHUNK));
    const chunk = this.#cells.get(at) ?? new Map<number, number>();
    chunk.set(n % COLUMN_CHUNK, value);
    this.#cells.set(at, chunk);
  }

  /** Counts a value up or down; `info` names it when it is new, and brings its name up to date. */
  facet(key: string, delta: number, info: FacetInfo | null): void {
    const before = this.#facets.get(key);
    this.#facets.set(key, { delta: (before?.delta ?? 0) + delta, info: info ?? before?.info ?? null });
  }

  /** Writes everything; to be called inside a transaction over the three tables. */
  async write(db: AttacheDb): Promise<void> {
    await this.#writePosts(db);
    await this.#writeCells(db);
    await this.#writeFacets(db);
  }

  async #writePosts(db: AttacheDb): Promise<void> {
    const keys = [...this.#posts.keys()].map(placeKey);
    const rows = await db.postings.bulkGet(keys);
    const puts: PostingRow[] = [];
    const deletes: [string, number][] = [];
    [...this.#posts.values()].forEach((changes, i) => {
      const [t, c] = keys[i] ?? ['', 0];
      const p = changeChunk(rows[i]?.p, changes);
      if (p === null) deletes.push([t, c]);
      else puts.push({ t, c, p });
    });
    if (puts.length > 0) await db.postings.bulkPut(puts);
    if (deletes.length > 0) await db.postings.bulkDelete(deletes);
  }

  async #writeCells(db: AttacheDb): Promise<void> {
    const keys = [...this.#cells.keys()].map(placeKey);
    const rows = await db.columns.bulkGet(keys);
    const puts = [...this.#cells.values()].map((changes, i): ColumnRow => {
      const [name, c] = keys[i] ?? ['', 0];
      const v = rows[i]?.v ?? new Float64Array(COLUMN_CHUNK).fill(Number.NaN);
      for (const [offset, value] of changes) v[offset] = value;
      return { name, c, v };
    });
    const [name, c] = STAMP;
    if (puts.length > 0) await db.columns.bulkPut([...puts, { name, c, v: Float64Array.of(Math.random()) }]);
  }

  async #writeFacets(db: AttacheDb): Promise<void> {
    const changes = [...this.#facets].filter(([, { delta, info }]) => delta !== 0 || info !== null);
    const rows = await db.facets.bulkGet(changes.map(([key]) => key));
    const puts: FacetRow[] = [];
    const deletes: string[] = [];
    changes.forEach(([key, { delta, info }], i) => {
      const count = (rows[i]?.count ?? 0) + delta;
      const known = info ?? rows[i];
      if (count <= 0 || !known) deletes.push(key);
      else puts.push({ ...known, key, count, rank: Math.floor(Math.log2(count)) });
    });
    if (puts.length > 0) await db.facets.bulkPut(puts);
    if (deletes.length > 0) await db.facets.bulkDelete(deletes);
  }
}
