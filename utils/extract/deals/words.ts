import { TokenFlag, type Tokens } from '../../text/tokens.ts';

/** A set of folded words from a list with blanks between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Whether a state's name that ends at `last` only says whose dollars follow: "US$4 billion", "US $4 billion"; "lend Kenya $4 billion"
 * and "the US $4 billion" name the state.
 */
export function isMoneyName({ raw, lower, flags }: Tokens, id: string, first: number, last: number): boolean {
  if (raw[last] !== '$') return false;
  return id === 'US' ? lower[first - 1] !== 'the' : (flags[last]! & TokenFlag.spaced) === 0;
}

/** Each value once, in the order of its first place. */
export const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The token before a name that begins at `first`, past an article: "with *the* Gambia" gives that of "with"; -1 or less at the start of the text. */
export const beforeName = (lower: readonly string[], first: number): number => (lower[first - 1] === 'the' ? first - 2 : first - 1);
