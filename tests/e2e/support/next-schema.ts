import { AttacheDb } from '../../../utils/clips/db.ts';
import { VERSIONS } from '../../../utils/clips/versions.ts';

const NEXT = VERSIONS.length + 1;

/**
 * Opens the store as a next version of the schema would: every clip is given a field. With `stall` the upgrade does half
 * of them, sets `globalThis.half` and then works on for ever, so that whoever kills the browser then kills it half way.
 */
export async function upgrade(stall: boolean): Promise<number> {
  class Next extends AttacheDb {
    constructor() {
      super();
      this.version(NEXT).stores({ extra: 'id' }).upgrade(async (transaction) => {
        const clips = transaction.table<{ id: string; upgraded?: boolean }>('clips');
        const all = await clips.toArray();
        for (const [i, clip] of all.entries()) {
          if (stall && i === Math.floor(all.length / 2)) {
            Reflect.set(globalThis, 'half', true);
            for (;;) await clips.count();
          }
          await clips.put({ ...clip, upgraded: true });
        }
      });
    }
  }
  const next = new Next();
  const done = await next.clips.filter((clip) => Reflect.get(clip, 'upgraded') === true).count();
  next.close();
  return done;
}
