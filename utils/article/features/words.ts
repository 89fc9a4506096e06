/**
 * Lists of words in one string, a space on either side of each. A browser compiles a pattern of alternatives anew in
 * each page, which costs more than all that is asked of it there; a list costs nothing before it is looked at.
 */

/** Whether `word` is one of the words of a list. */
export const isOneOf = (list: string, word: string): boolean => word !== '' && !word.includes(' ') && list.includes(` ${word} `);

/** Whether one of the words of a list stands anywhere in `text`. */
export function holdsOneOf(list: string, text: string): boolean {
  for (let from = 1; from < list.length; ) {
    const to = list.indexOf(' ', from);
    if (text.includes(list.slice(from, to))) return true;
    from = to + 1;
  }
  return false;
}
