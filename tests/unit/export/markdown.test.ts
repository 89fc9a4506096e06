import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { briefingHtml } from '../../../utils/export/briefing-html.ts';
import { briefingMarkdown } from '../../../utils/export/briefing-markdown.ts';
import { makeBriefing } from '../../../utils/export/briefing.ts';
import { clipNote, markdown, noteName } from '../../../utils/export/markdown.ts';
import { CLIPS, NASTY, nastyClip } from './clips.ts';

const frontMatter = (note: string): Record<string, unknown> => parse(note.split('\n---\n')[0]?.slice(4) ?? '') as Record<string, unknown>;

test('front matter is YAML that says what the clip says, whatever stands in it', () => {
  for (const clip of [...CLIPS, nastyClip()]) {
    const fields = frontMatter(clipNote(clip));
    expect(fields.kind).toBe(clip.kind);
    expect(fields.starred).toBe(clip.starred);
    expect(fields.source).toBe(clip.source.url.startsWith('http') ? clip.source.url : '');
    expect(fields.countries).toHaveLength(clip.countries.length);
    expect(fields.tags).toHaveLength(clip.tags.length + 1);
    for (const tag of fields.tags as string[]) expect(tag).toMatch(/^(?!\d+$)[\p{L}\p{N}\p{M}/_-]+$/u);
  }
});

test('a file name is a name and no path', () => {
  for (const title of ['../../etc/passwd', 'C:\\Windows\\x', 'a/b', '...', 'con: <aux>?', '\u202egnp.exe', '\u200d', 'a\u200bb', '\ud800', NASTY]) {
    const name = noteName({ ...CLIPS[0]!, source: { ...CLIPS[0]!.source, title } });
    expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cf}.][^\\/:*?"<>|\p{Cc}\p{Cf}]*\.md$/u);
  }
});

test('the archive is one that an unpacker takes, a note a clip', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-'));
  try {
    const parts: Uint8Array[] = [];
    const empty = (): Promise<Record<string, string>> => Promise.resolve({});
    for await (const part of markdown.write({ clips: [[...CLIPS]], title: '', writtenAt: '', articleTexts: empty })) if (typeof part !== 'string') parts.push(part);
    writeFileSync(join(folder, 'notes.zip'), Buffer.concat(parts));
    execFileSync('python3', ['-m', 'zipfile', '-e', join(folder, 'notes.zip'), folder]);
    const names = readdirSync(join(folder, 'Clippings'));
    expect(names.length).toBe(CLIPS.length);
    const first = CLIPS[0]!;
    expect(readFileSync(join(folder, 'Clippings', noteName(first)), 'utf8')).toBe(clipNote(first));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const [a, b, c] = CLIPS;
if (!a || !b || !c) throw new Error('Three clips were asked for.');
const briefing = makeBriefing({ title: 'Week 12', note: 'In short.', clips: [a, b, c], sections: [{ title: 'Energy', before: b.id }, { title: 'Later', before: null }], day: '2026-07-01' });

test('a briefing has its sections, its quotes with footnotes, and each source once', () => {
  const text = briefingMarkdown(briefing);
  expect(text.indexOf('## Energy')).toBeGreaterThan(text.indexOf(a.anchor.quote.exact.slice(0, 10)));
  const used = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number);
  const defined = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number);
  expect(used).toHaveLength(3);
  expect(defined).toEqual([...new Set(used)]);
});

test('a briefing page shows text as text, opens nothing but the web, and runs nothing', () => {
  const clip = nastyClip();
  const html = briefingHtml(makeBriefing({ title: NASTY, note: NASTY, clips: [clip, a], sections: [{ title: NASTY, before: clip.id }], day: '2026-07-01' }));
  const { document } = new JSDOM(html).window;
  expect(document.querySelectorAll('img, script, iframe, [onerror]')).toHaveLength(0);
  expect(document.querySelector('h1')?.textContent).toContain('<img src=x onerror=alert(1)>');
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href')?.replace(/^(https?:|#).*/, '$1'))).toEqual(['#', '#', 'https:']);
  expect(html).not.toMatch(/[\u202a-\u202e]/);
});
