import { expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const title = '# 令和5年度 目標管理シート\n\n';

const form = (rows: readonly string[]) => `${title}|  |  |\n|---|---|\n${rows.join('\n')}\n`;

it('a target said in words is the goal where nothing else is', () => {
  const { records } = readBriefly(
    form(['| 取組名 | 花壇 |', '| 数値目標 | 3か所に増やす。 |', '| 成果 | 2か所に植えた。 |']),
  );
  expect(records).toEqual([
    { initiative: '花壇', goals: ['3か所に増やす。'], outcomes: ['2か所に植えた。'] },
  ]);
});

it('but not beside a goal, nor beside an indicator', () => {
  const { records } = readBriefly(
    form(['| 取組名 | 花壇 |', '| 目標 | 植える。 |', '| 数値目標 | 3か所に増やす。 |']),
  );
  expect(records).toEqual([
    { initiative: '花壇', goals: ['植える。'], extra: ['数値目標=3か所に増やす。'] },
  ]);
  const beside = readBriefly(
    form(['| 取組名 | 花壇 |', '| 指標名 | 花壇の数 |', '| 数値目標 | 3か所に増やす。 |']),
  );
  expect(beside.records[0]?.goals).toBeUndefined();
});

it('what is done towards a later year are next steps', () => {
  const { records } = readBriefly(
    form(['| 取組名 | 花壇 |', '| 成果 | 植えた。 |', '| 令和6年度に向けた取組 | 種をまく。 |']),
  );
  expect(records).toEqual([
    { initiative: '花壇', outcomes: ['植えた。'], nextSteps: ['種をまく。'] },
  ]);
});
