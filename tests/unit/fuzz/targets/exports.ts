import assert from 'node:assert/strict';
import fc from 'fast-check';
import papa from 'papaparse';
import { EXPORT_FORMATS, exportFormat } from '../../../../utils/export/registry.ts';
import { noteName } from '../../../../utils/export/markdown.ts';
import type { Clip } from '../../../../utils/model/clip.ts';
import { written } from '../../export/clips.ts';
import { expectCleanPrototypes, hostileClip, SCRIPT_PROTOCOL } from '../hostile.ts';
import { target } from '../target.ts';

/** Bidirectional overrides and isolates, which show a text as what it is not. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/u;
const FORMULA = /^\s*[=+@|%\t\r]|^\s*-(?!\d)/;

/** What each kind of file must be, whatever stands in its texts. Forms for machines keep texts to the letter. */
const CHECKS: Readonly<Record<string, (text: string) => void>> = {
  csv: (text) => {
    const [head = [], ...rows] = papa.parse<string[]>(text.slice(1).trimEnd()).data;
    for (const row of rows) {
      assert.equal(row.length, head.length, 'a row has a cell a column');
      for (const cell of row) assert.doesNotMatch(cell, FORMULA);
    }
  },
  json: (text) => void JSON.parse(text),
  jsonld: (text) => void JSON.parse(text),
  ndjson: (text) => text.trim().split('\n').forEach((line) => void JSON.parse(line)),
  html: (text) => {
    assert.doesNotMatch(text, /<(?:script|img|svg|iframe|object|form)\b/i);
    assert.doesNotMatch(text, new RegExp(`(?:href|src)\\s*=\\s*["']?\\s*${SCRIPT_PROTOCOL}`, 'i'));
    assert.doesNotMatch(text, TURNED);
  },
  gexf: (text) => assert.doesNotMatch(text, /<!DOCTYPE|<!ENTITY|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/i),
  ris: (text) => assert.equal(text.match(/^ER {2}- $/gm)?.length, 1),
  bib: (text) => assert.doesNotMatch(text, TURNED),
  md: (text) => {
    assert.doesNotMatch(text, TURNED);
    assert.doesNotMatch(text, /(?<!\\)<(?:script|img|svg)/i);
  },
};

async function check(id: string, clip: Clip): Promise<void> {
  const format = exportFormat(id);
  assert.ok(format);
  const text = await written(format, [clip]);
  assert.ok(text.length > 0, `${format.id} is empty`);
  CHECKS[format.extension]?.(text);
}

const formatId = fc.constantFrom(...EXPORT_FORMATS.map(({ id }) => id));

/** Whatever a clip says, every format is written, stays its format, and shows nothing as what it is not. */
export const exports = target('exporters', 12_000, 150, () =>
  fc.asyncProperty(hostileClip, formatId, formatId, async (clip, one, another) => {
    await check(one, clip);
    await check(another, clip);
    assert.match(noteName(clip), /^[^\\/:*?"<>|\p{Cc}\p{Cf}.][^\\/:*?"<>|\p{Cc}\p{Cf}]*\.md$/u);
    expectCleanPrototypes();
  }));
