import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkBackgroundArguments } from '../../../../utils/messaging/background-checks.ts';
import { isResult, openEnvelope } from '../../../../utils/messaging/envelope.ts';
import type { ClipDraft } from '../../../../utils/model/clip.ts';
import { CLIPS } from '../../export/clips.ts';
import { anyJson, expectCleanPrototypes, hostileText, mutated } from '../hostile.ts';
import { target } from '../target.ts';

const drafts = CLIPS.slice(0, 6).map(({ id, kind, source, anchor, officials, countries, deals }): ClipDraft => ({ id, kind, source, anchor, officials, countries, deals, articleText: 'A text.' }));
const scope = { in: 'site', host: 'a.example' };
const calls = [
  ...drafts.map((draft) => ({ attache: 'background', call: 'clip', args: [draft] })),
  ...drafts.map(({ source: { words: _words, ...meta } }) => ({ attache: 'background', call: 'extract', args: [{ ...meta, text: 'Belarus and Kazakhstan.' }] })),
  { attache: 'background', call: 'correct', args: [{ action: 'not', kind: 'country', text: 'Georgia', entityId: 'GE', scope }] },
  { attache: 'background', call: 'correct', args: [{ action: 'deal-field', kind: 'deal', text: 'signed', to: { status: 'signed' }, scope: { in: 'everywhere' } }] },
  { attache: 'background', call: 'returnVisit', args: [{ url: 'https://a.example/', canonicalUrl: 'https://a.example/', text: 'x' }] },
  { attache: 'background', call: 'pageReport', args: [{ phase: 'article', officials: 1, countries: 2, deals: 3 }] },
  { attache: 'page', call: 'reveal', args: [{ start: 1, end: 2 }] },
];
const message = fc.oneof({ weight: 5, arbitrary: mutated(calls) }, anyJson, fc.record({ attache: fc.constant('background'), call: hostileText, args: fc.array(anyJson, { maxLength: 3 }) }));

const isWeb = (url: string): boolean => /^https?:$/.test(new URL(url).protocol);

/** A call with such a name and such arguments, if the border lets it through. */
function expectSafe(call: string, args: unknown[]): void {
  const complaint = checkBackgroundArguments(call, args);
  if (complaint !== null) {
    assert.ok(complaint.length > 0 && complaint.length < 400, 'one short sentence');
    return;
  }
  assert.ok(!(call in Object.prototype), 'no name of a prototype is a call');
  if (call !== 'clip') return;
  const [draft] = args as [ClipDraft];
  assert.ok(isWeb(draft.source.url) && isWeb(draft.source.canonicalUrl), 'addresses are web addresses');
  assert.match(draft.id, /^[\w:.-]{1,100}$/);
  assert.ok(draft.deals.every(({ confidence }) => confidence >= 0 && confidence <= 1));
}

/** Whatever a message holds, the border neither throws nor lets anything through that is not what it says. */
export const messages = target('message border', 45_000, 800, () =>
  fc.property(message, (sent) => {
    isResult(sent);
    openEnvelope(sent, 'page');
    const envelope = openEnvelope(sent, 'background');
    if (envelope) expectSafe(envelope.call, envelope.args);
    expectCleanPrototypes();
  }));
