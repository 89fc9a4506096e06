import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hoverMark, marks, waitForMarks } from './support/marks.ts';
import { openCard } from './support/card.ts';
import { clipsKnown } from './support/page-state.ts';
import { startSession, type Session } from './support/session.ts';

/** Five real articles and what is in them; kept beside the project, never in it. */
const SEEDS = join(import.meta.dirname, '..', '..', '..', 'shared', 'seeds');
const HOST = 'news.az';

type Gold = { published: string | null; officials: { name: string; surface: string[] }[]; countries: { surface: string[] }[]; deals: unknown[] };
type Seed = { id: string; text: string; gold: Gold };

function readSeeds(): Seed[] {
  if (!existsSync(SEEDS)) return [];
  return readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const id = name.replace('.txt', '');
      return { id, text: readFileSync(join(SEEDS, name), 'utf8'), gold: JSON.parse(readFileSync(join(SEEDS, 'gold', `${id}.json`), 'utf8')) as Gold };
    });
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const pathOf = ({ id }: { id: string }) => `/news/officials-of-two-governments-meet-${id.slice(0, 3)}`;

/** A plain page of a news agency with a text, as its system would make it. */
function pageOf(seed: Seed): string {
  const paragraphs = seed.text.split(/\n+/u).map((line) => line.trim()).filter((line) => line !== '');
  const title = `${seed.gold.officials[0]?.name ?? 'Officials'} at a meeting of two governments`;
  const date = seed.gold.published ?? '2025-01-01';
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: date };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title>
<link rel="canonical" href="http://${HOST}${pathOf(seed)}"><meta property="og:type" content="article"><meta property="og:site_name" content="News.Az">
<meta property="article:published_time" content="${date}"><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><header><nav><a href="/">Home</a> <a href="/politics">Politics</a></nav></header>
<main><article><h1>${escape(title)}</h1><time datetime="${date}">${date}</time>${paragraphs.map((line) => `<p>${escape(line)}</p>`).join('\n')}</article></main>
<footer>News.Az</footer></body></html>`;
}

const seeds = readSeeds();
if (seeds.length === 0) it.skip('the real articles are not there (../shared/seeds), so nothing is tested on them', () => {});

describe.skipIf(seeds.length === 0)('the real articles in Chromium', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chromium');
    for (const seed of seeds) session.site.page(`http://${HOST}${pathOf(seed)}`, pageOf(seed));
  });
  afterAll(() => session.close());

  it.each(seeds)('$id: marks, card, clip and popup', async ({ id, gold }) => {
    const tab = await session.openArticle(HOST, pathOf({ id }));
    const countries = await waitForMarks(tab, 'country');
    const missing = gold.countries.filter(({ surface }) => !surface.some((word) => countries.includes(word)));
    expect(missing).toEqual([]);

    const officials = await marks(tab, 'official');
    const found = gold.officials.filter(({ surface }) => surface.some((name) => officials.includes(name)));
    expect(found.length / Math.max(1, gold.officials.length)).toBeGreaterThanOrEqual(0.9);
    expect((await marks(tab, 'deal')).length).toBeGreaterThanOrEqual(Math.min(1, gold.deals.length));

    const name = found[0]?.surface.find((candidate) => officials.includes(candidate)) ?? '';
    await hoverMark(tab, 'official', name);
    await openCard(tab, name.split(' ').at(-1));

    expect(await session.callTab(tab, 'clipThis', { kind: 'article' })).toMatchObject({ ok: true, value: { outcome: 'created' } });
    await clipsKnown(session, tab, 1);

    const popup = await session.openPopup(tab);
    await popup.waitFor((name) => document.body.innerText.includes(name), found[0]?.name ?? '', { what: 'the popup to list the first official' });
    await popup.close();
    await tab.close();
  });
});
