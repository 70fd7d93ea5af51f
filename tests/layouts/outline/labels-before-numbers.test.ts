import { expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const head = '令和5年度　みどり部の目標\n\n';
const records = (text: string) => readBriefly(head + text, 'sheet.txt').records;

it('a decimal behind a label and a gap is its text', () => {
  const form = (no: string, title: string, goal: string, actual: string) =>
    `${no}　${title}\n　目標　${goal}\n　実績　${actual}\n\n`;
  expect(
    records(form('１', '花壇', '97.0％', '98.2％') + form('２', '生垣', '60.5％', '57.9％')),
  ).toEqual([
    { no: '1', initiative: '花壇', goals: ['97.0％'], outcomes: ['98.2％'] },
    { no: '2', initiative: '生垣', goals: ['60.5％'], outcomes: ['57.9％'] },
  ]);
});

it('numbers behind a label that do not go on count what follows them', () => {
  expect(
    records(
      '【橋】\n目標　60橋を見る\n成果　5 校に置いた\n\n【道】\n目標　12路線を見る\n成果　3 台\n',
    ),
  ).toEqual([
    { initiative: '橋', goals: ['60橋を見る'], outcomes: ['5 校に置いた'] },
    { initiative: '道', goals: ['12路線を見る'], outcomes: ['3 台'] },
  ]);
});

it('a list that begins on the line of a label is its text, though titles are numbered alike', () => {
  const form = (no: string, title: string) =>
    `${no}　${title}\n　目標　1 植える\n　　　　2 守る\n　成果　1 植えた\n　　　　2 守った\n\n`;
  const own = { goals: ['1 植える', '2 守る'], outcomes: ['1 植えた', '2 守った'] };
  expect(records(form('１', '花壇') + form('２', '生垣'))).toEqual([
    { no: '1', initiative: '花壇', ...own },
    { no: '2', initiative: '生垣', ...own },
  ]);
});

it('numbers that go on from 1 behind a word and a gap are those of titles', () => {
  const form = (no: number, title: string) => `重点課題　${no} ${title}\n目標：植える\n\n`;
  expect(records(form(1, '花壇の手入れ') + form(2, '校庭の芝生'))).toEqual([
    { no: '1', initiative: '花壇の手入れ', goals: ['植える'] },
    { no: '2', initiative: '校庭の芝生', goals: ['植える'] },
  ]);
});
