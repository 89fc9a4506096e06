import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { NEWS_MATCHES } from '../../utils/article/news-sites.ts';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
};

const ROOT = join(import.meta.dirname, '..', '..');
const read = (...path: string[]): Manifest => JSON.parse(readFileSync(join(...path), 'utf8')) as Manifest;
const privacy = readFileSync(join(ROOT, 'docs', 'privacy.md'), 'utf8');

/** The manifest with the list of news sites, which has tests of its own, cut down to a word. */
const shortened = (manifest: Manifest): unknown => ({
  ...manifest,
  version: 'any',
  content_scripts: manifest.content_scripts.map((script) => ({
    ...script,
    matches: JSON.stringify(script.matches.toSorted()) === JSON.stringify(NEWS_MATCHES.toSorted()) ? 'the news sites' : script.matches,
  })),
});

// A change here is a change of what the extension may do: it needs its sentence in docs/privacy.md.
describe.each(['chrome', 'firefox'])('the built manifest for %s', (name) => {
  const manifest = read(inject('buildDir'), `${name}-mv3`, 'manifest.json');

  it('is the one that was agreed on', () => {
    expect(shortened(manifest)).toEqual(read(import.meta.dirname, 'manifests', `${name}.json`));
  });

  it('explains each of its permissions', () => {
    const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
    expect(asked.filter((permission) => !privacy.includes(`\`${permission}\``))).toEqual([]);
  });

  it('holds no host permission from the start and lets no page load a file of the extension', () => {
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });

  it('lets the extension’s pages run their own scripts only, and reach nothing', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).not.toMatch(/unsafe|https?:|wss?:|\*/u);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
  });
});
