import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import { clipNote } from '../../../../utils/export/markdown.ts';
import { readImport } from '../../../../utils/export/import/read-file.ts';
import { json } from '../../../../utils/export/json.ts';
import { w3c } from '../../../../utils/export/w3c.ts';
import { clipSchema } from '../../../../utils/model/clip-schema.ts';
import { CLIPS, written } from '../../export/clips.ts';
import { anyJson, expectCleanPrototypes, hostileText, mutated, mutatedText } from '../hostile.ts';
import { target } from '../target.ts';

const NOW = '2026-07-01T12:00:00.000Z';
const [backupText, w3cText] = await Promise.all([written(json, CLIPS.slice(0, 2)), written(w3c, CLIPS.slice(0, 2))]);
const selector = [{ type: 'TextQuoteSelector', exact: 'a quote', prefix: 'p', suffix: 's' }, { type: 'TextPositionSelector', start: 3, end: 10 }];
const hypothesis = { annotations: [{ uri: 'https://a.example/b', created: NOW, updated: NOW, text: 'note', tags: ['t'], document: { title: ['T'] }, target: [{ source: 'https://a.example/b', selector }] }] };
const note = '---\ntitle: "A title"\nsource: "https://a.example/b"\nauthor:\n  - "[[A Writer]]"\npublished: 2025-05-05\ncreated: 2025-05-06\ndescription: \'d\'\ntags: [a, "b"]\n---\n# Head\n\nSome ==marked **text**== and [a link](https://a.example).\n\n> quote\n';
const notes = [note, ...CLIPS.slice(0, 3).map(clipNote)];
const whole = [JSON.parse(backupText), JSON.parse(w3cText), hypothesis] as unknown[];

const file = fc.oneof(
  { weight: 5, arbitrary: mutated(whole).map((value) => JSON.stringify(value) ?? '') },
  { weight: 3, arbitrary: mutatedText(notes) },
  { weight: 2, arbitrary: mutatedText([backupText, w3cText, JSON.stringify(hypothesis)]) },
  anyJson.map((value) => JSON.stringify(value) ?? ''),
  hostileText,
);

/** Whatever a file holds, reading it ends in clips that the store would take, or in a sentence; never in an exception. */
export const imports = target('importers', 30_000, 400, () =>
  fc.property(file, (text) => {
    const read = readImport(text, NOW);
    if (!read.ok) assert.match(read.error.message, /\w.+\./s, 'a sentence');
    else {
      for (const clip of read.value.clips) {
        const checked = v.safeParse(clipSchema, clip);
        assert.ok(checked.success, checked.success ? '' : `${v.getDotPath(checked.issues[0]) ?? ''}: ${checked.issues[0].message} in a clip that was read from a file`);
        assert.deepEqual(checked.output, clip, 'nothing unknown is carried along');
      }
      for (const [address, kept] of Object.entries(read.value.articles)) assert.ok(/^https?:/.test(new URL(address).protocol) && typeof kept === 'string');
    }
    expectCleanPrototypes();
  }));
