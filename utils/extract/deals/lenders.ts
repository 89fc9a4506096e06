import type { Tokens } from '../../text/tokens.ts';

/** Banks and funds of many states, by one folded word: no state, but a state's creditor. */
const LENDERS = new Set(['imf', 'ifc', 'ebrd', 'adb', 'aiib', 'afdb', 'eib', 'idb', 'iadb', 'isdb', 'ifad', 'afreximbank', 'cabei']);
/** The same by two words that stand together. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['world', new Set(['bank'])], ['monetary', new Set(['fund'])], ['development', new Set(['bank', 'association'])],
  ['investment', new Set(['bank'])], ['paris', new Set(['club'])], ['opec', new Set(['fund'])], ['climate', new Set(['fund'])],
]);

/** Whether a lender that is no state is named between two tokens (half-open): the IMF, the World Bank and their like. */
export function namesLender({ lower }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (LENDERS.has(lower[i]!)) return true;
    if (PAIRS.get(lower[i]!)?.has(lower[i + 1] ?? '')) return true;
  }
  return false;
}
