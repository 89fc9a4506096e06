/** Characters that editors and content systems swap without changing a word; each stands for one code unit. */
const EVEN: Record<string, string> = {
  '\u2018': "'", '\u2019': "'", '\u201a': "'", '\u02bc': "'", '\u2032': "'",
  '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u00ab': '"', '\u00bb': '"',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2212': '-',
  '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\n': ' ', '\t': ' ',
};

const UNEVEN = new RegExp(`[${Object.keys(EVEN).join('')}]`, 'g');

/** The same text with quotes, dashes and spaces in their plain form; every offset stays where it was. */
export const evenOut = (text: string): string => text.replace(UNEVEN, (character) => EVEN[character] ?? character);
