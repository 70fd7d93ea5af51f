import { describe, expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

describe('a remark on a grade', () => {
  it.each(['評価コメント', '評価の説明', '評価理由'])('is no outcome: %s', (label) => {
    const { records } = readBriefly(
      `# 令和5年度 主要事業評価表\n\n| 事業名 | 橋の点検 |\n|---|---|\n| 目標 | 20橋を見る。 |\n| 実施状況 | 18橋を見た。 |\n| 評価 | A |\n| ${label} | 早く終えた。 |\n`,
    );
    expect(records).toEqual([
      {
        initiative: '橋の点検',
        rating: 'A',
        goals: ['20橋を見る。'],
        outcomes: ['18橋を見た。'],
        extra: [`${label}=早く終えた。`],
      },
    ]);
  });
});
