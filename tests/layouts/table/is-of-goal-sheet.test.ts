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
