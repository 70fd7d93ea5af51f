import { expect, it } from 'vitest';
import { readText } from '../table/read-rows.ts';

const one = '１　花壇の手入れ\n目標：花を増やす。\n評価：Ａ\n';
const two = '２　水路の掃除\n目標：泥を上げる。\n評価：Ｂ\n';
const sheet = (head: string): string =>
  `令和5年度　みどり部　目標管理シート\n\n${head}\n${one}${two}`;

it('lines behind the last grade outvote no grade', () => {
  const labels = (no: number, title: string, grade: string): string =>
    `${no}　${title}\n【目標】\n${title}を進める。\n【評価】\n${grade}\n`;
  const notes =
    '（注１）自己評価である。\n（注２）年度末のものである。\n（注３）３月に作成した。\n';
  const read = readText(
    `令和5年度　みどり部　目標管理シート\n\n${labels(1, '花壇', 'Ａ')}${labels(2, '水路', 'Ｂ')}${notes}`,
  );
  expect(read.records.map(({ rating }) => rating)).toEqual(['A', 'B']);
  expect(read.remainder).toHaveLength(3);
});

it('the letters of a label may stand two spaces apart', () => {
  const labels = (title: string, grade: string): string =>
    `${title}\n取組内容　　花を植える。\n成　　果　　花が増えた。\n評　　価　　${grade}\n`;
  const text = `令和5年度　みどり部　目標管理シート\n\n${labels('１　花壇の手入れ', 'Ａ')}${labels('２　水路の掃除', 'Ｂ')}`;
  expect(readText(text).records).toMatchObject([
    { initiative: '花壇の手入れ', outcomes: ['花が増えた。'], rating: 'A' },
    { initiative: '水路の掃除', outcomes: ['花が増えた。'], rating: 'B' },
  ]);
});

it('the link to a file is no label of the department', () => {
  const read = readText(
    '<h1>令和5年度 みどり部 組織目標</h1><h2>1 花壇</h2><h3>目標</h3><p>花を増やす。</p><h3>評価</h3><p>A</p><h2>2 水路</h2><h3>目標</h3><p>泥を上げる。</p><h3>評価</h3><p>B</p><p><a href="a.pdf">組織目標（PDF：120KB）</a></p><p>閲覧用のソフトが必要です。</p>',
  );
  expect(read.sheets[0]?.departmentGoal).toBeNull();
  expect(read.remainder).toEqual(['組織目標（PDF：120KB）', '閲覧用のソフトが必要です。']);
});

it('a head of what the department is in charge of stands beside its head', () => {
  const read = readText(sheet('みどり部長　青柳　恵\n港湾担当部長　白石　航\n'));
  expect(read.sheets.map(({ department, heads }) => [department, heads.length])).toEqual([
    ['みどり部', 2],
  ]);
});

it('years in brackets below the title say of which year it speaks', () => {
  const text = `令和６年度　みどり部　評価報告書\n（令和５年度実績）\n\n${one}${two}`;
  expect(readText(text).sheets).toMatchObject([
    { title: '令和６年度 みどり部 評価報告書 （令和５年度実績）', fiscalYear: 2023 },
  ]);
});

it('a number that goes on from a heading further above ends the value of a label', () => {
  const read = readText(sheet('１　部の概要\n　主な業務　花壇、水路\n\n２　目標の一覧\n'));
  expect(read.sheets[0]?.metadata).toMatchObject([{ label: '主な業務', value: '花壇、水路' }]);
});

it('a goal may begin with a figure set apart from its label', () => {
  const text = `令和5年度　みどり部　重点目標\n１　花壇の手入れ\n目標　３園を直す。\n実績　２園を直した。\n２　水路の掃除\n目標　２路線を直す。\n実績　１路線を直した。\n`;
  expect(readText(text).records).toMatchObject([
    { goals: ['３園を直す。'] },
    { goals: ['２路線を直す。'] },
  ]);
});

it('the state of what is done is a result, and no title', () => {
  const labels = (title: string): string =>
    `${title}\n　目標：花を増やす。\n　取組の状況：花を植えた。\n　評価：Ａ\n`;
  const text = `令和5年度　みどり部　目標管理\n\n${labels('(1) 花壇の手入れ')}${labels('(2) 水路の掃除')}`;
  expect(readText(text).records).toMatchObject([
    { initiative: '花壇の手入れ', outcomes: ['花を植えた。'] },
    { initiative: '水路の掃除', outcomes: ['花を植えた。'] },
  ]);
});

it('a part about something else ends where the next number stands', () => {
  const text = `令和5年度　みどり部長の目標\n\n１　組織構成\n\nみどり部 ─┬─ 花壇課\n　　　　　└─ 水路課\n\n２　部の主な目標\n\n目標１　花壇の手入れ\n　担当課　　花壇課\n　取組　　花を植える。\n目標２　水路の掃除\n　担当課　　水路課\n　取組　　泥を上げる。\n`;
  expect(readText(text).records.map(({ initiative }) => initiative)).toEqual([
    '花壇の手入れ',
    '水路の掃除',
  ]);
});

it('a lone heading above a label of the department and a table names no initiative', () => {
  const rows = 'No.\t担当課\t事業名\t目標\t評価\n1\t花壇課\t花壇の手入れ\t花を増やす\tA\n';
  const read = readText(`次のとおりです。\n\n## 星見市の組織目標\n\n部の目標：花のまち\n\n${rows}`);
  expect(read.records.map(({ initiative }) => initiative)).toEqual(['花壇の手入れ']);
  expect(read.sheets[0]?.departmentGoal).toBe('花のまち');
});
