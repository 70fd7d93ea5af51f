import { describe, expect, it } from 'vitest';
import { readText } from './read-rows.ts';

const notice = ['| 項目 | 内容 |', '|---|---|', '| 日時 | 10月5日 |', '| 場所 | 港会館 |'].join(
  '\n',
);
const press = [
  '| 発表日 | 件名 | 担当課 |',
  '|---|---|---|',
  '| 8月14日 | 花まつり | 花壇課 |',
  '| 11月28日 | 水路の工事 | 水路課 |',
].join('\n');
const works = [
  '| 事業名 | 事業内容 | 担当課 |',
  '|---|---|---|',
  '| 花壇の手入れ | 苗を配る。 | 花壇課 |',
  '| 水路の清掃 | 年4回行う。 | 水路課 |',
].join('\n');

const titles = (text: string) => readText(text).records.map(({ initiative }) => initiative);

describe('a table of names, sections and contents is one of initiatives', () => {
  it.each([notice, press, works])('not by itself', (table) => {
    expect(readText(`# お知らせ\n\n${table}\n`).sheets).toEqual([]);
  });

  it('not below a department alone, and all of it is kept', () => {
    const { records, remainder } = readText(`# みどり部\n\n## 花の教室\n\n${notice}\n`);
    expect(records).toEqual([]);
    expect(remainder).toEqual(['花の教室', '項目 内容', '日時 10月5日', '場所 港会館']);
  });

  it.each([
    ['a title of a sheet', '# 令和5年度 目標管理シート'],
    ['a head', '【みどり部長 青柳 恵】'],
    ['a heading that announces initiatives', '## 重点事業'],
  ])('below %s', (_, above) => {
    expect(titles(`${above}\n\n${works}\n`)).toEqual(['花壇の手入れ', '水路の清掃']);
  });

  it('where the word for them announces initiatives as well', () => {
    expect(titles(works.replace('事業名', '重点取組'))).toEqual(['花壇の手入れ', '水路の清掃']);
  });

  it('not by one such column where no known word names what it speaks of', () => {
    const lessons = works.replace('事業名', '花の教室').replace('事業内容', '目標');
    expect(readText(`# 教室一覧\n\n${lessons}\n`).sheets).toEqual([]);
    expect(readText(lessons.replace('花の教室', '件名')).sheets).toEqual([]);
  });

  it('where a column says what only a goal sheet says', () => {
    expect(titles(works.replace('事業内容', '目標'))).toEqual(['花壇の手入れ', '水路の清掃']);
  });
});

/** Rows as `a|b|c` below a heading. */
const below = (heading: string, ...rows: readonly string[]) => {
  const [head = '', ...body] = rows.map((row) => `| ${row.split('|').join(' | ')} |`);
  return `# ${heading}\n\n${head}\n${'|---'.repeat(head.split('|').length - 2)}|\n${body.join('\n')}\n`;
};

describe('what any list says of anything proves no initiative', () => {
  it.each([
    ['an inspection', '項目|結果|対応', '屋根|異常なし|不要', '外壁|ひび2か所|補修'],
    ['a test', '検査項目|基準値|結果|判定', '細菌|100|3|○', '濁度|2|2.6|×'],
    ['a survey', '項目|満足|不満|評価', '花壇|80%|20%|○', '水路|40%|60%|×'],
    ['a contract', '施設名|評価項目|評価', '花の館|応対|A', '水の館|清掃|B'],
    ['a choice', '申請者|得点|順位|結果', '花の会|81|1|候補者', '水の会|77|2|次点'],
  ])('%s', (_, ...rows) => {
    expect(readText(below('みどり市 点検の記録', ...rows)).sheets).toEqual([]);
  });

  it.each([
    [
      'contracts below a head',
      '# 入札の結果一覧 令和5年度',
      '番号|件名|担当課|落札者',
      '1|看板の修繕|公園課|花工務店',
    ],
    [
      'meetings below a head',
      '令和5年度 会議のスケジュール',
      '時期|会議|内容',
      '5月|第1回|素案を話し合う',
    ],
  ])('%s', (_, title, ...rows) => {
    const table = rows.map((row) => row.split('|').join('\t')).join('\n');
    const { records } = readText(`${title}\n\n【みどり部長 青柳 恵】\n\n${table}\n`);
    expect(records).toEqual([]);
  });

  it('but 項目 with a grade does', () => {
    expect(titles(below('記録', 'No.|項目|評価', '1|花壇|A', '2|水路|B'))).toEqual([
      '花壇',
      '水路',
    ]);
  });
});

describe('a statistic of targets and actual figures has no initiatives', () => {
  it.each([
    [
      'of years',
      '年度|目標|実績|達成率',
      '令和4年度|38,200|39,051|97.8%',
      '令和5年度|37,500|37,980|98.7%',
    ],
    ['of taxes', '税目|目標|実績', '水税|32.8%|79.9%', '花税|43.2%|41.6%'],
    [
      'with a share called 達成度',
      '年度|目標|実績|達成度',
      '令和4年度|30|15|50%',
      '令和5年度|30|30|100%',
    ],
  ])('%s, whatever title stands above', (_, ...rows) => {
    const { records, remainder } = readText(below('ごみ減量の目標と実績', ...rows));
    expect(records).toEqual([]);
    expect(remainder).toHaveLength(rows.length);
  });
});
