import { beforeAll, expect, test } from 'vitest';
import { correctionSentence } from '../../../components/work/correction-words.ts';
import type { CorrectionAction } from '../../../utils/model/correction.ts';
import { speakEnglish } from './support/locale.ts';

beforeAll(speakEnglish);

test.each<[CorrectionAction, string]>([
  [{ action: 'not', kind: 'country', text: 'Jordan', entityId: 'JO' }, '“Jordan” is not a country'],
  [{ action: 'is', kind: 'country', text: 'the Kingdom', entity: { id: 'SA', name: 'x' } }, '“the Kingdom” is Saudi Arabia'],
  [{ action: 'same-as', kind: 'official', entityId: 'person:a-lee', as: { id: 'person:ann-lee', name: 'Ann Lee' } }, 'A Lee is the same as Ann Lee'],
  [{ action: 'same-as', kind: 'country', entityId: 'CG', as: { id: 'CD', name: 'x' } }, 'Congo - Brazzaville is the same as Congo - Kinshasa'],
  [{ action: 'change', kind: 'official', entityId: 'person:ann-lee', to: { office: 'governor', country: 'KE' } }, 'Ann Lee: governor, Kenya'],
  [{ action: 'deal-field', kind: 'deal', text: 'They signed.', to: { status: 'in-force', parties: ['KE', 'UG'] } }, 'Of the deal “They signed.”: Status: In force, Parties: Kenya, Uganda'],
])('%j', (action, sentence) => {
  expect(correctionSentence({ ...action, scope: { in: 'everywhere' }, id: 'c', at: '2026-01-01' })).toBe(sentence);
});
