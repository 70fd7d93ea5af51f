import { expect, it } from 'vitest';
import { readText } from './read-rows.ts';

const table = '順位\t施策\t満足度\n1\t花壇の手入れ\t4.1\n2\t水路の清掃\t4.0\n';

it('names with a rank and nothing said of them are no initiatives below a title of another kind', () => {
  const { records } = readText(`# 令和5年度 市民意識調査の結果\n\n${table}`);
  expect(records).toEqual([]);
});

it('they are below the title of a goal sheet', () => {
  const { records } = readText(`# 令和5年度 みどり部 重点目標\n\n${table}`);
  expect(records.map(({ initiative }) => initiative)).toEqual(['花壇の手入れ', '水路の清掃']);
});
