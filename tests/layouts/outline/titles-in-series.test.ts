import { expect, test } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const records = (text: string) => readBriefly(text, 'sheet.txt').records;

test.each([
  ['plain numbers', ['1　日時　五月三日', '2　内容　花の市', '3　目標　来場者　千人']],
  ['numbers in brackets', ['（1）日時　五月三日', '（2）内容　花の市', '（3）目標　千人']],
  ['circled numbers', ['①開催日　五月三日', '②会場　河原', '③内容　花の市', '④目標　千人']],
  [
    'numbers one of which no word explains',
    ['1　日時　五月三日', '2　場所　河原', '3　内容　花の市', '4　成果　千人'],
  ],
])('what stands first in a count of labels is no title: %s', (_how, lines) => {
  expect(records(`花の市のお知らせ\n\n${lines.join('\n')}`)).toEqual([]);
  expect(records(`令和6年度　みどり部の目標\n\n${lines.join('\n')}`)).toEqual([]);
});

test('labels without numbers, and a count of their own, leave a title its number', () => {
  const title = '令和6年度　みどり部の目標\n\n1　花の市を盛り上げる\n';
  expect(records(`${title}内容　花を売る\n目標　来場者　千人`)).toMatchObject([{ no: '1' }]);
  expect(records(`${title}（1）内容　花を売る\n（2）目標　来場者　千人`)).toMatchObject([
    { no: '1' },
  ]);
});
