import { describe, expect, test } from 'vitest';
import { extract } from '../../../../utils/extract/pipeline.ts';

/** Text, date, then each role in order as "words|name|state"; the name empty where nobody can be named. */
const CASES: readonly (readonly [string, string | null, ...string[]])[] = [
  ['The Belarusian prime minister flew home.', '2025-01-20', 'Belarusian prime minister|Roman Golovchenko|BY'],
  ['The Belarusian prime minister flew home.', '2025-05-05', 'Belarusian prime minister|Alexander Turchin|BY'],
  ['The Belarusian prime minister flew home.', null, 'Belarusian prime minister||BY'],
  ['The president of France spoke.', '2020-02-02', 'president of France|Emmanuel Macron|FR'],
  ['Peruvian Foreign Minister Ana Solano left. The minister was tired.', null, 'minister|Ana Solano|PE'],
  ['Peruvian Foreign Minister Ana Solano met the Chilean foreign minister. The Peruvian minister spoke first.', null, 'Chilean foreign minister||CL', 'Peruvian minister|Ana Solano|PE'],
  ['Malaysian Prime Minister Ahmad Fauzi met Malaysian Foreign Minister Zainal Abidin. Zainal told of the prime minister’s plan.', null, 'prime minister|Ahmad Fauzi|MY'],
  ['The Amir of Kuwait, Sheikh Jaber Al-Nasser, met the King of Bahrain, Hamad bin Salman. The Amir flew home.', null, 'Amir|Jaber Al-Nasser|KW'],
  ['Peruvian Prime Minister Ana Solano came. She thanked former Peruvian Prime Minister Luis Rey. The prime minister smiled.', null, 'prime minister|Ana Solano|PE'],
  ['The ministers met and the club president resigned.', '2025-05-05'],
  ['The former French president was tried.', '2025-05-05'],
];

describe('a title stands for its holder', () => {
  test.each(CASES.map(([text, date, ...expected]) => ({ text, date, expected })))('$text ($date)', ({ text, date: publishedAt, expected }) => {
    const roles = extract({ text, publishedAt }).mentions.flatMap((m) => (m.kind === 'official' && m.form === 'role' ? [m] : []));
    expect(roles.map((m) => `${m.exact}|${m.entity.name ?? ''}|${m.entity.country ?? ''}`)).toEqual(expected);
  });

  test('says up to when the table is complete', () => {
    const role = extract({ text: 'The Belarusian prime minister flew home.', publishedAt: '2025-05-05' }).mentions.find((m) => m.kind === 'official');
    expect(role?.kind === 'official' && role.entity.note).toMatch(/complete to \d{4}-\d\d/);
  });

  test('where the article and the table disagree, the article stands and the note says so', () => {
    const mention = extract({ text: 'French President François Hollande opened the fair.', publishedAt: '2020-03-01' }).mentions.find((m) => m.kind === 'official');
    expect(mention?.kind === 'official' && mention.entity).toMatchObject({ office: 'President', country: 'FR' });
    expect(mention?.kind === 'official' && mention.entity.note).toMatch(/to 2017/);
  });
});
