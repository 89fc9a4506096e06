import type { ArticleMeta } from '../../utils/model/article.ts';
import { t } from '../../utils/settings/strings.ts';
import { dateText } from '../words/date.ts';
import { countText } from '../words/number.ts';

/** "Article · Trend · 5 May 2025 · 612 words" */
export function PageLine({ article }: { article: ArticleMeta & { words: number } }) {
  const parts = [t('popup_article'), article.site, dateText(article.publishedAt), t('popup_words', countText(article.words))];
  return <p class="soft small">{parts.filter((part) => part !== '').join(' · ')}</p>;
}
