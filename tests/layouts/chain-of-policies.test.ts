import { describe, expect, it } from 'vitest';
import { readBriefly } from './read-briefly.ts';

const labels = [
  ['政策名', '水辺を守る'],
  ['施策名', '川の清掃'],
  ['担当課', '河川課'],
  ['目標', '年10回行う。'],
  ['評価', 'B'],
] as const;

describe('the chain of policies above what is evaluated', () => {
  it('is named by its last link in a form', () => {
    const rows = labels.map(([key, value]) => `<tr><td>${key}</td><td>${value}</td></tr>`);
    const { records } = readBriefly(
      `<h1>令和5年度 施策評価シート</h1><table>${rows.join('')}</table>`,
      'sheet.html',
    );
    expect(records).toEqual([
      {
        section: '河川課',
        initiative: '川の清掃',
        rating: 'B',
        goals: ['年10回行う。'],
        extra: ['政策名=水辺を守る'],
      },
    ]);
  });

  it('is named by its last link in a list', () => {
    const { records } = readBriefly(
      '# 令和5年度 施策評価一覧\n\n| 政策 | 施策 | 目標 | 評価 |\n|---|---|---|---|\n| 水辺 | 川の清掃 | 年10回行う。 | B |\n| 緑 | 公園の植樹 | 50本を植える。 | A |\n',
    );
    expect(records.map(({ initiative }) => initiative)).toEqual(['川の清掃', '公園の植樹']);
  });

  it('is named by its last link in lines, a section between them', () => {
    const form = (name: string): string =>
      `政策：水辺を守る\n担当課：河川課\n施策：川の清掃\n事務事業：${name}\n目標：年10回行う\n評価：B\n`;
    const { records } = readBriefly(
      `令和5年度　事務事業評価表\n\n${form('ごみ拾い')}\n${form('草刈り')}`,
      'sheet.txt',
    );
    expect(records).toEqual(
      ['ごみ拾い', '草刈り'].map((initiative) => ({
        section: '河川課',
        initiative,
        rating: 'B',
        goals: ['年10回行う'],
        extra: ['政策=水辺を守る', '施策=川の清掃'],
      })),
    );
  });

  it('ends where several of one kind are listed', () => {
    const { records } = readBriefly(
      '令和5年度　施策評価表\n\n施策：川の清掃\n事業：ごみ拾い\n事業：草刈り\n目標：年10回行う\n評価：B\n',
      'sheet.txt',
    );
    expect(records.map(({ initiative }) => initiative)).toEqual(['川の清掃']);
  });
});
