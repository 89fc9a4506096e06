import { describe, expect, it } from 'vitest';
import { meetingsTold } from '../../../utils/text/meetings.ts';
import type { ClipOfficial } from '../../../utils/model/clip.ts';

const person = (id: string, name: string, country: string): ClipOfficial => ({ id, name, office: null, country, count: 1 });
const OFFICIALS = [person('a', 'Lena Hartwig', 'DE'), person('b', 'Tomás Rivas', 'CL'), person('c', 'Gao Minghui', 'CN'), person('d', 'Aru Bekova', 'KZ')];
const pairs = (text: string): string[] => meetingsTold(text, OFFICIALS).map(({ people }) => people.toSorted().join(''));

describe('meetings told', () => {
  it.each([
    ['Foreign Minister Lena Hartwig met her Chilean counterpart Tomás Rivas in Valparaíso on Tuesday.', ['ab']],
    ['Hartwig held two hours of closed talks with Rivas.', ['ab']],
    ['President Aru Bekova received Hartwig, the German foreign minister, and Rivas at the palace.', ['ad', 'bd']],
    ['Rivas was received by President Bekova.', ['bd']],
    ['The talks in Almaty between Hartwig and Gao lasted past midnight.', ['ac']],
    ['Gao and Bekova discussed transit fees.', ['cd']],
    ['“We agree,” Hartwig said after a meeting with Rivas.', ['ab']],
    ['Ministers Lena Hartwig of Germany, Tomás Rivas of Chile and Aru Bekova of Kazakhstan met in Astana.', ['ab', 'ad', 'bd']],
    ['Hartwig said that Gao met Bekova in June.', ['cd']],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it.each([
    'Hartwig will meet Rivas next week.',
    'Hartwig is expected to be received by Bekova.',
    'Hartwig refused a meeting with Rivas.',
    'Hartwig spoke ahead of talks with Rivas.',
    'Hartwig received a letter from Rivas.',
    'Hartwig held a video meeting with Rivas.',
    'Hartwig met farmers. Rivas stayed at home.',
    'Hartwig and Rivas both voted for the resolution.',
    'Hartwig met the goals that Rivas had set.',
  ])('none: %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });

  it('gives the first sentence that says so, once', () => {
    expect(meetingsTold('Rain fell.\n\nHartwig met Rivas on Monday. She met Rivas again. Hartwig met Rivas a third time.', OFFICIALS)).toEqual([{ people: ['a', 'b'], quote: 'Hartwig met Rivas on Monday.' }]);
  });

  it('takes no family name that two share', () => {
    expect(meetingsTold('Hartwig met Rivas.', [...OFFICIALS, person('e', 'Paul Hartwig', 'AT')])).toEqual([]);
  });
});
