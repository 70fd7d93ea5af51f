import { describe, expect, it } from 'vitest';
import { readText } from './read-rows.ts';

const header = 'No.\t重点目標\t担当課\t実績\t評価';
const rows = (...banners: readonly string[]): string =>
  banners
    .map((banner, at) => `${banner}\t\t\t\t\n1\t花壇${at}の手入れ\t花壇課\t${at}か所\tA\n`)
    .join('');

const departments = (text: string) =>
  readText(`令和5年度 重点目標\n\n${text}`).sheets.map(({ department }) => department);

describe('a unit that stands over rows is a department', () => {
  it.each([
    ['behind the same sign', ['■ みどり部', '■ 消防署', '■ 花壇館']],
    ['with nothing in front', ['みどり部', '消防署', '花壇館']],
  ])('where it is set as one above it, %s', (_how, banners) => {
    expect(departments(`${header}\n${rows(...banners)}`)).toEqual(['みどり部', '消防署', '花壇館']);
  });

  it.each([
    ['behind another sign', header, ['■ みどり部', '◆ 花壇館']],
    ['where no department is set so', header, ['■ 花壇館', '■ 水路館']],
    ['where the rows name no section', header.replace('担当課', '目標'), ['みどり部', '花壇館']],
  ])('not %s', (_how, head, banners) => {
    expect(departments(`${head}\n${rows(...banners)}`)).not.toContain('花壇館');
  });
});

describe('a department behind its label alone in a row', () => {
  it('begins its sheet', () => {
    const { sheets } = readText(
      [
        '# 令和5年度 各部の目標',
        '',
        '| No. | 事業名 | 評価 |',
        '|---|---|---|',
        '| 部局名：みどり部 | | |',
        '| 1 | 花壇 | A |',
        '| 部局名：みずべ部 | | |',
        '| 1 | 水路 | B |',
        '',
      ].join('\n'),
    );
    expect(sheets.map(({ department, records }) => [department, records.length])).toEqual([
      ['みどり部', 1],
      ['みずべ部', 1],
    ]);
  });
});
