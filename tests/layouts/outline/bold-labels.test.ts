import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const sheet = (first: string[], second: string[]): string =>
  `${head}## 1 花壇の手入れ\n\n${first.join('\n\n')}\n\n## 2 水路の清掃\n\n${second.join('\n\n')}\n`;

const fields = (text: string): unknown =>
  readBriefly(text).records.map(({ no: _, initiative: __, ...others }) => others);

describe('labels in bold', () => {
  it('are labels right in front of their text where their word is known', () => {
    const text = sheet(
      ['**担当課**花壇課', '**目標**苗を30株植える。', '**評価**A'],
      ['**担当課**水路課', '**目標**年4回開く。', '**評価**B'],
    );
    expect(fields(text)).toEqual([
      { section: '花壇課', goals: ['苗を30株植える。'], rating: 'A' },
      { section: '水路課', goals: ['年4回開く。'], rating: 'B' },
    ]);
  });

  it('stand beside labels with their text below', () => {
    const text = sheet(
      ['**目標**', '・苗を30株植える。', '**実績**・28株植えた。', '**自己評価**△'],
      ['**目標**', '・年4回開く。', '**実績**', '・3回開いた。', '**自己評価**○'],
    );
    expect(fields(text)).toEqual([
      { goals: ['苗を30株植える。'], outcomes: ['28株植えた。'], rating: '△' },
      { goals: ['年4回開く。'], outcomes: ['3回開いた。'], rating: '○' },
    ]);
  });

  it('are labels with an unknown word where this stands so again', () => {
    const text = sheet(
      ['**目標**苗を30株植える。', '**合言葉**花と歩く。', '**評価**A'],
      ['**目標**年4回開く。', '**合言葉**水は友。', '**評価**B'],
    );
    expect(fields(text)).toEqual([
      { goals: ['苗を30株植える。'], extra: ['合言葉=花と歩く。'], rating: 'A' },
      { goals: ['年4回開く。'], extra: ['合言葉=水は友。'], rating: 'B' },
    ]);
  });

  it('are no labels where the sentence goes on with them', () => {
    const text = sheet(
      ['**目標**：苗を30株植える。', '**成果**を広報に載せた。'],
      ['**目標**：年4回開く。', '**成果**の一部を示した。'],
    );
    expect(fields(text)).toEqual([
      { goals: ['苗を30株植える。', '成果を広報に載せた。'] },
      { goals: ['年4回開く。', '成果の一部を示した。'] },
    ]);
  });

  it.each(['｜', '／', '…', '→', '⇒', '―', '＝'])('end in %s within the bold', (sign) => {
    const text = sheet(
      [`**担当課${sign}**花壇課`, `**目標${sign}**苗を30株植える。`, `**評価${sign}**A`],
      [`**担当課${sign}**水路課`, `**目標${sign}**年4回開く。`, `**評価${sign}**B`],
    );
    expect(fields(text)).toEqual([
      { section: '花壇課', goals: ['苗を30株植える。'], rating: 'A' },
      { section: '水路課', goals: ['年4回開く。'], rating: 'B' },
    ]);
  });
});
