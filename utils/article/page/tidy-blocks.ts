import type { ArticleMeta } from '../../model/article.ts';
import { comparable } from '../metadata/title.ts';
import type { Block } from './blocks.ts';

/** Removes from the blocks of the body what is no part of the article: the headline again, lines of links. */
export function tidyBlocks(blocks: readonly Block[], meta: ArticleMeta): Block[] {
  const title = comparable(meta.title);
  return blocks.filter((block) => {
    if (comparable(block.text) === title) return false;
    return !(block.linked > 0.6 && block.text.length < 200);
  });
}
