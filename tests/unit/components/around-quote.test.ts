import { expect, test } from 'vitest';
import { aroundQuote } from '../../../components/clips/around-quote.ts';

test.each([
  ['anitary requirements for meat. A', ' Kyrgyz President Sadyr Japarov s', '… requirements for meat. A', ' Kyrgyz President Sadyr Japarov …'],
  ['The text begins: ', ' It ends here.', 'The text begins: ', ' It ends here.'],
  ['', '', '', ''],
  ['averyverylongwordwithoutanyspacesinit', 'x'.repeat(40), '… averyverylongwordwithoutanyspacesinit', `${'x'.repeat(40)} …`],
])('%j … %j', (prefix, suffix, before, after) => {
  expect(aroundQuote({ prefix, suffix })).toEqual({ before, after });
});
