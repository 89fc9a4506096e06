/** A host below a shipped news host that nobody uses; nothing else of the tests is served there. */
export const HOST = 'moving.centralasia.news';
/** An address with the look of an article's. */
export const addressOf = (slug: string): string => `/2024/05/06/${slug}`;

/** Paragraphs of our own, with countries by which they can be told apart. */
export const KENYA = [
  'Kenya and Uganda signed a memorandum on cross-border electricity in Nairobi on Monday, after four years of talks between the two energy ministries.',
  'The document sets a common tariff for surplus power and asks both grids to keep the same frequency by the end of next year, officials said.',
  'Engineers from Kenya will visit the substation at the border in June, and a joint group is to report to the two governments before the harvest.',
  'Neither side gave a figure for the cost of the lines, which cross two rivers and a national park on their way to the coast.',
];
export const CHILE = [
  'Chile and Peru agreed on Tuesday to open a third crossing for lorries in the desert, where queues have grown with every season of fruit.',
  'The crossing is to have scanners that both customs services use, so that a lorry is opened once and not twice, the ministers told reporters.',
  'Growers in Chile welcomed the plan but asked for a date, since the last promise of this kind had been made nine years ago.',
  'A joint commission will meet in Lima in August to divide the cost, and both parliaments have to agree to the budget before that.',
];
export const NORWAY = [
  'Norway lent the fund another forty million dollars on Wednesday, and said that it expected others to follow before the end of the month.',
  'The fund pays for weather stations on islands that have none, and trains those who will keep them running through the storms.',
  'Officials from Norway had visited eleven of the stations in spring and found nine of them at work, one drowned and one stolen.',
  'The next report is due in November, and the board has asked for pictures of every station with the date on them this time.',
];

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

export type Parts = { title?: string; body?: readonly string[]; head?: string; article?: string; after?: string; doctype?: string };

/** The article element alone. */
export const articleHtml = (title: string, body: readonly string[]): string =>
  `<article><h1>${title}</h1><p class="byline">By Ada Writer</p><time datetime="2024-05-06T08:00:00Z">6 May 2024</time>\n${paragraphs(body)}</article>`;

/** A plain news page with one article. */
export function newsPage({ title = 'Power lines to cross the border', body = KENYA, head = '', article, after = '', doctype = '<!doctype html>' }: Parts = {}): string {
  const data = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: '2024-05-06T08:00:00Z' });
  return `${doctype}<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<script type="application/ld+json">${data}</script>${head}</head>
<body><header><a href="/">Front page</a></header><main id="main">${article ?? articleHtml(title, body)}</main>${after}</body></html>`;
}
