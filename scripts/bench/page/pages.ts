const PEOPLE = ['Prime Minister Ana Kovac of Slovenia', 'Kenyan Foreign Minister Joseph Otieno', 'Vietnamese President Tran Van Minh', "Chile's Energy Minister Lucia Rojas"];
const ACTS = [
  'signed a memorandum of understanding on rail freight with Poland worth $240 million',
  'discussed with Japan the building of a hydrogen plant near the port',
  'said that trade with Brazil had reached 3.1 billion dollars in 2024',
  'welcomed the decision of the European Union to ratify the agreement',
];

const paragraph = (i: number): string =>
  `<p>${PEOPLE[i % 4]} ${ACTS[(i + (i >> 2)) % 4]}, <a href="/t/${i}">officials</a> said on Tuesday in a statement that <em>ran</em> to several pages. ` +
  `The talks in Nairobi and Hanoi went on until late, and the two sides agreed to meet again in the spring (${i}).</p>`;

const card = (i: number): string =>
  `<div class="card"><a href="/story/${i}"><span class="kicker">World</span><h3>Story number ${i} from the region</h3></a><div class="meta"><span>Desk</span><time>2025-05-05</time></div></div>`;

const ad = (i: number): string => `<aside class="ad" id="ad-${i}"><div><div><iframe title="advertisement" srcdoc="<p>advertisement ${i}"></iframe><span>Advertisement</span></div></div></aside>`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body><header><nav>${Array.from({ length: 40 }, (_, i) => `<a href="/s/${i}">Section ${i}</a>`).join('')}</nav></header>${body}<footer><a href="/about">About</a></footer></body></html>`;

const HEAD =
  '<meta property="og:type" content="article"><meta property="og:title" content="Ministers meet over rail and trade"><meta property="article:published_time" content="2025-05-05T10:00:00Z">' +
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ministers meet over rail and trade","datePublished":"2025-05-05T10:00:00Z","author":{"@type":"Person","name":"Desk Writer"}}</script>';

/** An article of so many paragraphs among so many cards, advertisements every fifth paragraph. */
export const articlePage = (paragraphs: number, cards: number): string =>
  page(HEAD, `<main><article><h1>Ministers meet over rail and trade</h1><p class="standfirst">Two days of talks end with papers to sign.</p>` +
    `${Array.from({ length: paragraphs }, (_, i) => paragraph(i) + (i % 5 === 4 && cards > 300 ? ad(i) : '')).join('')}</article><section class="related">${Array.from({ length: cards }, (_, i) => card(i)).join('')}</section></main>`);

/** A section's front with so many cards. */
export const hubPage = (cards: number): string =>
  page('<meta property="og:type" content="website">', `<main><h1>World</h1>${Array.from({ length: cards }, (_, i) => card(i)).join('')}</main>`);
