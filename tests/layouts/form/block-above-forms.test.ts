import { describe, expect, it } from 'vitest';
import { readText } from '../table/read-rows.ts';

const lines = (...rows: readonly string[]): string =>
  rows.map((row) => row.split('|').join('\t')).join('\n');

const goal = (no: string, title: string, section: string): readonly string[] => [
  `目標${no}||`,
  `項目|${title}|`,
  `担当課|${section}|`,
  '目標|花を植える。|',
  '評価|A|',
  '||',
];

describe('rows of a workbook above the first of several goals', () => {
  const read = (...block: readonly string[]) =>
    readText(
      lines(
        ...block,
        '||',
        ...goal('①', '花壇の手入れ', '花壇課'),
        ...goal('②', '水路の清掃', '水路課'),
      ),
    );

  it('are the title in two cells, the department and its head', () => {
    const { sheets, records } = read(
      '平成30年度|部長目標シート|',
      '||',
      '所属|みどり部|',
      '部長名|青柳　恵|',
    );
    expect(
      sheets.map(({ title, fiscalYear, department, heads }) => [
        title,
        fiscalYear,
        department,
        heads,
      ]),
    ).toEqual([
      ['平成30年度 部長目標シート', 2018, 'みどり部', [{ title: '部長', name: '青柳 恵' }]],
    ]);
    expect(records.map(({ section, extra }) => [section, extra])).toEqual([
      ['花壇課', undefined],
      ['水路課', undefined],
    ]);
  });

  it('keep an unknown label to the sheet as well', () => {
    const { sheets, records } = read('令和5年度|目標管理シート|', '所属|みどり部|', '様式の色|緑|');
    expect(sheets[0]?.metadata.map(({ label }) => label)).toEqual(['所属', '様式の色']);
    expect(records.map(({ extra }) => extra)).toEqual([undefined, undefined]);
  });
});

it('a department and its section in one cell go on with the sheet of the title', () => {
  const { sheets } = readText(
    lines(
      '# 令和5年度 みどり部 花壇課 組織目標管理シート',
      '',
      '部署名|みどり部花壇課',
      '組織の使命|緑を増やす',
      '',
      'No.|項目|目標|評価',
      '1|花壇の手入れ|花を植える。|A',
      '2|水路の清掃|網を張る。|B',
    ),
  );
  expect(sheets.map(({ department, records }) => [department, records.length])).toEqual([
    ['みどり部', 2],
  ]);
});
