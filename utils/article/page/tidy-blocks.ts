import type { ArticleMeta } from '../../model/article.ts';
import { comparable } from '../metadata/compare.ts';
import { parseDate } from '../metadata/dates/parse-date.ts';
import type { Block } from './blocks.ts';
import { withoutClutter } from './clutter.ts';
import { withinArticle, withoutAuthorBoxes, withoutCards } from './other-parts.ts';
import type { InSlices } from '../slices.ts';
import type { Sieve } from './sieve.ts';

/** Units above which a line is not looked at for boilerplate. */
const LONGEST_LINE = 260;
/** Blocks at the start and the end of the body that are looked at for bylines and dates. */
const EDGE = 5;
/** Share of the text from which such a heading may end the article, where what follows looks like a list; and from which it does. */
const LEAST_TAIL_AT = 0.3;
const SURE_TAIL_AT = 0.5;

const length = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Who wrote the article, in the form that names are compared by. */
type Authors = () => ReadonlySet<string>;

/**
 * Removes from the blocks of the body what is no part of the article: clutter, the headline again, bylines, dates,
 * boilerplate, lists of links, the tail. Yields now and then.
 * @param meta its byline is asked for only where a block may name authors, since looking for them takes time.
 */
export function* tidyBlocks(blocks: readonly Block[], meta: Readonly<Pick<ArticleMeta, 'title' | 'byline' | 'lang'>>, sieve: Sieve): InSlices<Block[]> {
  const title = comparable(meta.title);
  let known: ReadonlySet<string> | null = null;
  const authors: Authors = () => (known ??= new Set(sieve.authors.in(meta.byline ?? '').map(comparable)));
  const own = withoutAuthorBoxes(withinArticle(withoutCards(withoutClutter(blocks, sieve))), authors);
  yield;
  const all = withoutTail(own, sieve);
  const isOwn = (block: Block, at: number): boolean => {
    if (block.text.length > LONGEST_LINE && block.text.length > 2 * title.length) return true;
    const key = comparable(block.text);
    if (key === '' || key === title) return false;
    if (block.text.length > LONGEST_LINE) return true;
    if (block.linked > 0.6 && block.text.length < 200 && !leadsOn(block, all[at + 1])) return false;
    if (sieve.isBoilerplate(block.text)) return false;
    return at >= EDGE && at < all.length - EDGE ? true : !isEdgeNote(block, authors, meta.lang, sieve);
  };
  const kept: Block[] = [];
  for (const [at, block] of all.entries()) {
    if (isOwn(block, at)) kept.push(block);
    // The rules for lines are compiled with the first few, which is most of the work.
    yield;
  }
  return withoutBios(kept, authors);
}

/** Units of running text under a linked heading from which it heads a part of the article, and no card. */
const UNDER_HEADING = 120;

/** Whether a heading that is a link heads a part of the article: the link leads to itself, or running text follows. */
function leadsOn(block: Block, next: Block | undefined): boolean {
  if (!/^h[2-6]$/.test(block.tag)) return false;
  const href = block.element.querySelector('a')?.getAttribute('href') ?? '';
  return href.startsWith('#') || (next !== undefined && next.linked < 0.3 && next.text.length >= UNDER_HEADING);
}

/** A line that only says who wrote the article or when. */
function isEdgeNote(block: Block, authors: Authors, lang: string | null, sieve: Sieve): boolean {
  const { text } = block;
  if (text.length > 120 || /[.!?。]['"”’)]?$/.test(text)) return false;
  const names = text.length <= 90 ? sieve.authors.in(text).map(comparable) : [];
  if (names.length > 0 && names.every((name) => authors().has(name))) return true;
  if (/^by \p{Lu}\S+(?: \p{Lu}\S+){0,4}$/u.test(text)) return true;
  return text.length <= 70 && /\d/.test(text) && parseDate(text, { lang, monthFirst: false }) !== null && text.split(/\s/).length <= 9;
}

/** Cuts where a heading says that the article is over and what follows looks like lists. */
function withoutTail(blocks: readonly Block[], sieve: Sieve): readonly Block[] {
  const whole = length(blocks);
  let before = 0;
  for (const [at, block] of blocks.entries()) {
    if (before / whole >= LEAST_TAIL_AT && block.text.length < 80 && sieve.isTail(block.text)) {
      if (before / whole >= SURE_TAIL_AT || looksListed(blocks.slice(at + 1))) return blocks.slice(0, at);
    }
    before += block.text.length;
  }
  return blocks;
}

/** Whether blocks are cards of other stories rather than the article going on: half of them are titles, names and dates. */
const looksListed = (blocks: readonly Block[]): boolean => blocks.length >= 4 && !blocks.some(({ tag }) => /^t[dhr]$|^li$/.test(tag)) && blocks.filter(({ text, linked }) => text.length < 70 || linked > 0.6).length >= blocks.length / 2;

/** Drops notes on the authors at the end: "NAME is a reporter who covers …". */
function withoutBios(blocks: Block[], authors: Authors): Block[] {
  const kept = [...blocks];
  for (let at = kept.length - 1; at >= Math.max(1, kept.length - EDGE); at -= 1) {
    const text = comparable((kept[at]?.text ?? '').slice(0, BIO_REACH));
    if (!MAY_BE_BIO.test(text)) continue;
    if ([...authors()].some((name) => isBioOf(name, text))) kept.splice(at, 1);
  }
  return kept;
}

/** Whether a text, in the form names are compared by, begins with a name, or with given names of it, and a verb of what one does for a living. */
function isBioOf(name: string, text: string): boolean {
  const words = name.split(' ');
  return words.some((_, at) => {
    const called = words.slice(0, at + 1).join(' ');
    return text.startsWith(`${called} `) && (at + 1 === words.length ? BIO : CALLING).test(text.slice(called.length + 1, called.length + 60));
  });
}

const CALLINGS = 'covers|writes|reports|joined|holds|started|founded';
const VERB = `(?:is|was|has|works|can be|lives|serves|${CALLINGS})\\b`;
const BIO = new RegExp(`^${VERB}`);
/** Given names alone are those of others too: only what hardly stands in a story. */
const CALLING = new RegExp(`^(?:${CALLINGS})\\b`);
/** A name has six words at most. */
const MAY_BE_BIO = new RegExp(`^\\S+(?: \\S+){0,5} ${VERB}`);
/** Units at the beginning of a block in which a name and a verb stand. */
const BIO_REACH = 200;
