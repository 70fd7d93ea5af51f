import { expect, it } from 'vitest';
import { readPipeRows } from './read-pipe-rows.ts';

const read = (cell: string) => {
  const { records } = readPipeRows(
    '取組項目|目標|今後の方向性',
    `花壇の手入れ|花を植える。|${cell}`,
  );
  const [{ nextSteps = [], extra = [] } = {}] = records;
  return {
    chosen: nextSteps.map(({ marker, text }) => (marker ?? '') + text),
    printed: extra.map(({ value }) => value),
  };
};

it.each([
  ['□拡充 ■維持 □縮小', ['維持']],
  ['☑拡充　☐維持　☐縮小', ['拡充']],
  ['□拡充<br>✔維持<br>□縮小', ['維持']],
  ['○拡充 ●維持 ○縮小', ['維持']],
  ['■拡充 □維持 ■見直し', ['拡充', '見直し']],
])('of %s only what is ticked counts, and the cell is kept as printed', (cell, chosen) => {
  const printed = cell.replace(/<br>|　/g, ' ');
  expect(read(cell)).toEqual({ chosen, printed: [printed] });
});

it.each([
  ['□拡充 □維持 □縮小', ['□拡充 □維持 □縮小']],
  ['○苗を育てる ●土を運ぶ ○水をやる', ['○苗を育てる', '●土を運ぶ', '○水をやる']],
  ['○拡充 ●維持 ●縮小', ['○拡充', '●維持', '●縮小']],
  ['■広場の整備<br>□花壇の植替え', ['■広場の整備', '□花壇の植替え']],
])('nothing is chosen in %s', (cell, statements) => {
  expect(read(cell)).toEqual({ chosen: statements, printed: [] });
});
