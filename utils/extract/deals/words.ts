/** A set of folded words from a list with blanks between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Each value once, in the order of its first place. */
export const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The token before a name that begins at `first`, past an article: "with *the* Gambia" gives that of "with"; -1 or less at the start of the text. */
export const beforeName = (lower: readonly string[], first: number): number => (lower[first - 1] === 'the' ? first - 2 : first - 1);
