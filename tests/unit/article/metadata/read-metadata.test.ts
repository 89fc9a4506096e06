import { describe, expect, it } from 'vitest';
import { readMeta } from '../../../../utils/article/read-article.ts';
import { pageOf } from '../page-of.ts';

const URL = 'https://news.example/politics/a-story-of-some-words';
const TEXT = '<p>The first paragraph says enough to be taken for running text by anyone who looks at it, and then a little more.</p>'.repeat(4);
const metaOf = (head: string, body: string, url = URL) => readMeta(pageOf(`<html><head>${head}</head><body>${body}${TEXT}</body></html>`, url), url);
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('title', () => {
  it('is the heading that the metadata confirms, without the site’s name', () => {
    expect(metaOf('<title>Ministers agree on freight - The Paper</title><meta property="og:site_name" content="The Paper">', '<h1>The Paper</h1><h1>Ministers agree on freight</h1>').title).toBe('Ministers agree on freight');
  });
  it('leaves out a kicker glued into the heading', () => {
    expect(metaOf('<meta property="og:title" content="Ministers agree on freight">', '<h1><span>Politics</span><span>Ministers agree on freight</span></h1>').title).toBe('Ministers agree on freight');
  });
  it('is the metadata’s where no heading says it', () => {
    expect(metaOf('<title>Ministers agree on freight | news.example</title>', '<div>nothing</div>').title).toBe('Ministers agree on freight');
  });
  it('is not the site’s name, also where that is given as a title or as a part of the host', () => {
    expect(metaOf('<meta property="og:site_name" content="The Paper"><meta property="og:title" content="The Paper"><title>Ministers agree on freight</title>', '<h1>The Paper</h1>').title).toBe('Ministers agree on freight');
    expect(metaOf('<title>Ministers agree | Paper.example</title>', '', 'https://live.paper.example/a-story').title).toBe('Ministers agree');
  });
  it('joins a word that inline markup splits, and parts what a line break parts', () => {
    expect(metaOf('', '<h1>Ministers a<b>gree</b> on<br>the freight line</h1>').title).toBe('Ministers agree on the freight line');
  });
});

describe('byline', () => {
  it('takes the authors from structured data, not the publisher', () => {
    const article = { '@type': 'NewsArticle', headline: 'x', author: [{ '@type': 'Person', name: 'Anna Stone' }, { name: 'Peter Hill' }, { name: 'The Paper' }], publisher: { name: 'The Paper' } };
    expect(metaOf(ld(article), '').byline).toBe('Anna Stone, Peter Hill');
  });
  it('follows references between nodes', () => {
    expect(metaOf(ld({ '@graph': [{ '@type': 'Article', headline: 'x', author: { '@id': '#a' } }, { '@type': 'Person', '@id': '#a', name: 'Anna Stone' }] }), '').byline).toBe('Anna Stone');
  });
  it('reads the line under the headline', () => {
    expect(metaOf('', '<h1>Ministers agree on the freight</h1><div class="meta"><span class="byline">By <a href="/authors/a">Anna Stone</a></span></div>').byline).toBe('Anna Stone');
    expect(metaOf('', '<h1>Ministers agree on the freight</h1><p>By Anna Stone</p>').byline).toBe('Anna Stone');
  });
  it('is an organisation only where the page names it as the author, and nobody else', () => {
    const site = '<meta property="og:site_name" content="The Paper">';
    expect(metaOf(`${site}<meta name="author" content="The Paper">`, '<h1>x</h1>').byline).toBe('The Paper');
    expect(metaOf(`${site}<meta name="author" content="The Paper">`, '<h1>Ministers agree on the freight</h1><p>By Anna Stone</p>').byline).toBe('Anna Stone');
    expect(metaOf(`${site}${ld({ '@type': 'NewsArticle', headline: 'x', publisher: { name: 'The Paper' } })}`, '<h1>x</h1>').byline).toBeNull();
    expect(metaOf('<meta name="author" content="admin">', '<h1>x</h1>').byline).toBeNull();
  });
  it('takes a desk where no person signs', () => {
    expect(metaOf('', '<h1>Ministers agree on the freight</h1><div class="creator-name">News Desk</div>').byline).toBe('News Desk');
    expect(metaOf('<meta name="author" content="Staff Reporter">', '<h1>Ministers agree on the freight</h1><p>By Anna Stone</p>').byline).toBe('Anna Stone');
  });
  it('takes all who sign where structured data holds the first alone, but not their offices', () => {
    const first = ld({ '@type': 'NewsArticle', headline: 'x', author: { name: 'Anna Stone' } });
    expect(metaOf(first, '<h1>Ministers agree on the freight</h1><p>Written by <span>Dr Anna Stone</span>, <span>Peter Hill</span></p>').byline).toBe('Dr Anna Stone, Peter Hill');
    expect(metaOf(first, '<h1>Ministers agree on the freight</h1><p>By Anna Stone and Peter Hill</p>').byline).toBe('Anna Stone, Peter Hill');
    expect(metaOf(first, '<h1>Ministers agree on the freight</h1><p>By <a>Anna Stone</a>, Executive Editor, <a>Harbour Health Watch</a></p>').byline).toBe('Anna Stone');
    expect(metaOf(first, '<h1>Ministers agree on the freight</h1><p>By Anna Stone, Harbour Health Watch</p>').byline).toBe('Anna Stone');
  });
  it('passes over the authors of other stories and those who edited', () => {
    const card = '<a href="/other"><h3>Another story</h3><span itemprop="author"><span itemprop="name">Peter Hill</span></span></a>';
    expect(metaOf('', `<h1>Ministers agree on the freight</h1><p>Anna Stone | Senior Writer | May 5, 2025</p>${card}`).byline).toBe('Anna Stone');
    expect(metaOf('', '<h1>Ministers agree on the freight</h1><div><a href="/authors/a">Anna Stone</a></div><div>Edited by: <a href="/authors/p">Peter Hill</a></div>').byline).toBe('Anna Stone');
  });
  it('reads the labels that a page gives for cards', () => {
    expect(metaOf('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Anna Stone"><meta name="twitter:label2" content="Reading time"><meta name="twitter:data2" content="Five Minutes">', '<h1>x</h1>').byline).toBe('Anna Stone');
  });
  it('takes the only person of the structured data where nothing else names an author', () => {
    const graph = (...names: string[]): string => ld({ '@graph': names.map((name) => ({ '@type': 'Person', name })) });
    expect(metaOf(graph('Anna Stone'), '<h1>x</h1>').byline).toBe('Anna Stone');
    expect(metaOf(graph('Anna Stone', 'Peter Hill'), '<h1>x</h1>').byline).toBeNull();
  });
  it('finds a byline far from the headline', () => {
    expect(metaOf('', `<h1>Ministers agree on the freight</h1>${TEXT}${TEXT}<div class="post-author-name">Anna Stone</div>`).byline).toBe('Anna Stone');
  });
  it('finds the byline under a heading that the metadata does not confirm', () => {
    expect(metaOf('<meta property="og:title" content="What the freight line will cost">', '<article><h1>Here is the bill for May</h1><p class="x">By Anna Stone</p></article>').byline).toBe('Anna Stone');
  });
});

describe('dates', () => {
  it('keeps published and updated apart', () => {
    const meta = metaOf('', '<h1>Ministers agree on the freight</h1><p>Published: 5 May 2025, 14:00 GMT+4</p><p>Updated: 6 May 2025, 09:30 GMT+4</p>');
    expect(meta).toMatchObject({ publishedAt: '2025-05-05T14:00:00+04:00', modifiedAt: '2025-05-06T09:30:00+04:00' });
  });
  it('prefers structured data, then meta, then what is shown, then the address', () => {
    const shown = '<h1>Ministers agree on the freight</h1><time datetime="2025-05-03">3 May</time>';
    const meta = '<meta property="article:published_time" content="2025-05-04T10:00:00Z">';
    const url = 'https://news.example/2025/05/02/a-story-of-words';
    expect(metaOf(ld({ '@type': 'NewsArticle', headline: 'x', datePublished: '2025-05-05' }) + meta, shown, url).publishedAt).toBe('2025-05-05');
    expect(metaOf(meta, shown, url).publishedAt).toBe('2025-05-04T10:00:00Z');
    expect(metaOf('', shown, url).publishedAt).toBe('2025-05-03');
    expect(metaOf('', '<h1>Ministers agree on the freight</h1>', url).publishedAt).toBe('2025-05-02');
  });
  it('takes no date from the list of other stories, and none that the page does not give', () => {
    const page = '<h1>Ministers agree on the freight</h1>' + TEXT + '<div class="related"><div class="date">1 May 2025</div></div>';
    expect(metaOf('', page).publishedAt).toBeNull();
  });
});

describe('the rest', () => {
  it('reads site, language and canonical address', () => {
    const meta = metaOf('<link rel="canonical" href="/politics/the-story"><meta property="og:site_name" content="The Paper"><meta property="og:locale" content="pt_br">', '');
    expect(meta).toMatchObject({ site: 'The Paper', lang: 'pt-BR', canonicalUrl: 'https://news.example/politics/the-story', url: URL });
  });
  it('does not believe a canonical address that is the front page, or no address', () => {
    expect(metaOf('<link rel="canonical" href="https://news.example/">', '').canonicalUrl).toBe(URL);
    expect(metaOf('<link rel="canonical" href="javascript:void(0)">', '').canonicalUrl).toBe(URL);
  });
  it('reads structured data with line breaks, comments and trailing commas', () => {
    const html = '<script type="application/ld+json"><!-- \n{"@type":"NewsArticle","headline":"Line\nbreak","datePublished":"2025-05-05",}\n--></script>';
    expect(metaOf(html, '').publishedAt).toBe('2025-05-05');
  });
});
