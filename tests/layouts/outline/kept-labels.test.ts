import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

const head = '令和5年度 目標管理シート\n\n【みどり部長　青柳 恵】\n\n';
const read = (text: string, source = 'sheet.txt') =>
  parseSheets(text, { source }).sheets.flatMap(({ records }) => records);

describe('an unknown label that stands but once', () => {
  it('heads a list in the midst of lists that known labels head', () => {
    const text = `${head}重点課題1　花壇の手入れ\n目標\n・植える。\n・育てる。\n周知先\n・花の会\n成果\n・植えた。\n`;
    const [record] = read(text);
    expect(record?.extra).toEqual([{ label: '周知先', value: '・花の会' }]);
    expect(read(text.replace('成果\n・植えた。', '成果\n植えた。'))[0]?.extra).toEqual([]);
  });

  it('begins a paragraph before a gap and a sentence, as the known ones do', () => {
    const text = `${head}【重点課題1】\n花壇の手入れ\n\n目標　花を植える。\n\n取組内容　苗を配る。\n\n達成状況　植えた。\n\n議会の声　よい花壇である。\n`;
    expect(read(text)[0]?.extra).toEqual([{ label: '議会の声', value: 'よい花壇である。' }]);
    const title = text.replace('よい花壇である。', 'よい花壇');
    expect(read(title)[0]?.extra).toEqual([]);
  });
});

describe('below a list of markdown', () => {
  const entry = (title: string) =>
    `${title}\n（目標）花を植える。\n（今後の方針）\n- 花壇を広げる。\n- 苗を増やす。\n`;

  it.each([
    [
      'a label in round brackets and the title above it',
      '花壇の手入れ【花壇課】',
      '橋の点検【水路課】',
    ],
    ['a title behind a sign', '★花壇の手入れ', '★橋の点検'],
    ['a title in quotes', '「花壇の手入れ」', '「橋の点検」'],
  ])('%s end the list', (_what, first, second) => {
    const records = read(`${head}${entry(first)}${entry(second)}`, 'sheet.md');
    expect(records.map(({ initiative, nextSteps }) => [initiative, nextSteps.length])).toEqual([
      ['花壇の手入れ', 2],
      ['橋の点検', 2],
    ]);
  });
});

it('a grade below a rating label of what is not read explains no grades', () => {
  const text = `${head}花壇\nみどり\n判定\nＢ：概ね達成\n橋\nみず\n判定\nＢ：概ね達成\n`;
  const [sheet] = parseSheets(text, { source: 'sheet.txt' }).sheets;
  expect(sheet?.ratingLegend).toEqual([]);
});

it('a goal in front of an indicator is that of the initiative, one behind it its target', () => {
  const entry = (pairs: string) => `${head}重点課題1　花壇の手入れ\n${pairs}\n`;
  const [goal] = read(entry('（目標）20か所\n（指標）花壇の数\n（成果）18か所'));
  expect(goal?.goals.map(({ text }) => text)).toEqual(['20か所']);
  const [target] = read(entry('（指標）花壇の数\n（目標）20か所\n（成果）18か所'));
  expect(target?.indicators).toMatchObject([{ name: '花壇の数', target: '20か所' }]);
});

it('first numbers above names head groups where a further one does', () => {
  const name = (text: string) => `取組名：${text}\n${text}を町の人と進めます。\n`;
  const text = `令和5年度 組織目標\n\n【みどり部】\n\n＜今年度の重点課題＞\n\nⅠ 花のまち\n\n${name('花壇')}${name('苗')}\nⅡ 水のまち\n\n${name('水路')}`;
  expect(read(text).map(({ categories, initiative }) => [...categories, initiative])).toEqual([
    ['Ⅰ 花のまち', '花壇'],
    ['Ⅰ 花のまち', '苗'],
    ['Ⅱ 水のまち', '水路'],
  ]);
});

it('most titles in brackets with a section show the others', () => {
  const title = (text: string) => `【${text}\n${text.slice(0, 2)}を進めます。\n\n`;
  const text = `令和5年度 組織目標\n\n【みどり部】\n\n＜組織目標＞\n\n${title('花壇の手入れ】（花壇課）')}${title('苗の配布】')}${title('水路の清掃】（水路課）')}`;
  expect(read(text).map(({ initiative }) => initiative)).toEqual([
    '花壇の手入れ',
    '苗の配布',
    '水路の清掃',
  ]);
});

it('the grade behind a title may stand behind its label in brackets, a figure apart from its label', () => {
  const text = `${head}1 花壇の手入れ　【評価】A\n【目標】植える。\n【成果】植えた。\n\n2 橋の点検　【評価】B\n【目標】守る。\n【成果】守った。\n`;
  expect(read(text).map(({ initiative, rating }) => [initiative, rating])).toEqual([
    ['花壇の手入れ', 'A'],
    ['橋の点検', 'B'],
  ]);
  const figures = `${head}ア 花壇の手入れ\n目標　・植える。\n評価　4\n\nイ 橋の点検\n目標　・守る。\n評価　3\n`;
  expect(read(figures).map(({ rating }) => rating)).toEqual(['4', '3']);
});
