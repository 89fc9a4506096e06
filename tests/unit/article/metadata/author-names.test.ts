import { describe, expect, it } from 'vitest';
import { AuthorNames } from '../../../../utils/article/metadata/author-names.ts';
import { AUTHOR_RULES } from '../../../../utils/article/metadata/author-rules.ts';

// As they come to a page: over a border that no regular expression crosses.
const authors = new AuthorNames(JSON.parse(JSON.stringify(AUTHOR_RULES)) as typeof AUTHOR_RULES);

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['By Anna Stone', ['Anna Stone']],
  ['BY ANNA STONE AND PETER HILL', ['Anna Stone', 'Peter Hill']],
  ['Anna Stone and Peter Hill', ['Anna Stone', 'Peter Hill']],
  ['Anna Stone, Peter Hill & Mary Ann Brook', ['Anna Stone', 'Peter Hill', 'Mary Ann Brook']],
  ['Anna Stone | Peter Hill', ['Anna Stone', 'Peter Hill']],
  ['By Anna Stone, Senior Political Correspondent', ['Anna Stone']],
  ['Anna Stone Diplomatic editor', ['Anna Stone']],
  ['Anna Stone (with Peter Hill)', ['Anna Stone', 'Peter Hill']],
  ['Anna Stone (Berlin)', ['Anna Stone']],
  ['By Anna Stone Published 5 May 2025', ['Anna Stone']],
  ['Anna StoneMay 5, 2025', ['Anna Stone']],
  ['Anna Stone anna.stone@paper.example', ['Anna Stone']],
  ['Reviewed by Peter Hill', []],
  ['Anna Stone; reviewed by Peter Hill', ['Anna Stone']],
  ['Von Jürgen Groß und Ulla Weiß', ['Jürgen Groß', 'Ulla Weiß']],
  ['Par Zoé Lemaître et Luc Petit', ['Zoé Lemaître', 'Luc Petit']],
  ['Автор: Иван Петров', ['Иван Петров']],
  ['Dr. Martin Luther King, Jr.', ['Dr. Martin Luther King, Jr.']],
  ['Dec. 19, 2025 · Anna Stone on behalf of the Harbour Board', ['Anna Stone']],
  ['Anna Stone in Berlin', ['Anna Stone']],
  ['Union for Harbour Works', ['Union for Harbour Works']],
  ['By Anna Stone, Harbour News', ['Anna Stone']],
  ['Anna Stone, The Associated Press', ['Anna Stone']],
  ['The Associated Press', ['The Associated Press']],
  ['Anna Stone for The Harbour Paper', ['Anna Stone']],
  ['News Desk', []],
  ['CC', []],
  ['王毅', ['王毅']],
  ['Expert Reviewer', []],
  ['Contributors: Anna Stone', ['Anna Stone']],
  ['Contributions from: Peter Hill', []],
  ['admin', []],
  ['Staff', []],
  ['https://paper.example/authors/anna', []],
  ['5 min read', []],
  ['Jean-Luc O’Neill', ['Jean-Luc O’Neill']],
];

describe('names of authors', () => {
  it.each(CASES)('%j', (byline, names) => {
    expect(authors.in(byline)).toEqual(names);
  });
});
