import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';
import { readOutline } from './read-outline.ts';

const goals = '目標1：花を植える。\n目標2：苗を配る。\n';

describe('numbered words for texts are labels of one field', () => {
  it('below a title and above another label', () => {
    const text = `${head}重点目標1　花壇の手入れ\n${goals}成果：植えた。\n`;
    expect(readBriefly(text)).toEqual({
      records: [
        {
          no: '1',
          initiative: '花壇の手入れ',
          goals: ['花を植える。', '苗を配る。'],
          outcomes: ['植えた。'],
        },
      ],
      remainder: [],
    });
  });

  it('below the section of the title, in paragraphs of their own', () => {
    const entry = (name: string, section: string): string =>
      `### ${name}\n\n担当課：${section}\n\n${goals.replaceAll('\n', '\n\n')}評価：B\n\n`;
    const text = `${head}${entry('花壇の手入れ', '花壇課')}${entry('水路の清掃', '水路課')}`;
    expect(readBriefly(text).records).toMatchObject([
      { initiative: '花壇の手入れ', section: '花壇課', goals: ['花を植える。', '苗を配る。'] },
      { initiative: '水路の清掃', section: '水路課', goals: ['花を植える。', '苗を配る。'] },
    ]);
  });

  it('of any word for texts, one by itself too', () => {
    const text = `${head}（1）花壇の手入れ\n目標：花を植える。\n取組1：苗を配る。\n評価：B\n`;
    expect(readBriefly(text).records).toMatchObject([
      { goals: ['花を植える。'], actions: ['苗を配る。'] },
    ]);
  });
});

describe('they are left as they are', () => {
  const title = '重点課題1　花壇の手入れ\n';

  it.each([
    [
      'where another label stands between them',
      `${title}目標1：花を植える。\n成果：植えた。\n目標2：苗を配る。\n成果：配った。\n`,
    ],
    ['where one is no sentence', `${title}目標1：花壇\n目標2：苗を配る。\n成果：植えた。\n`],
    [
      'where the numbers do not begin with 1',
      `${title}目標2：花を植える。\n目標3：苗を配る。\n成果：植えた。\n`,
    ],
    ['where no label stands below them', `${title}${goals}`],
    ['where no title stands above them', `主な目標\n${goals}成果：植えた。\n`],
    [
      'where no colon parts them from their texts',
      `${title}${goals.replaceAll('：', '　')}成果：植えた。\n`,
    ],
    ['where a label has them as its text', `${title}目標：\n${goals}成果：植えた。\n`],
  ])('%s', (_where, text) => {
    const { records } = readBriefly(head + text);
    for (const record of records) expect(record.goals ?? []).not.toContain('花を植える。');
  });
});

describe('what stands around a numbered word tells whether it is a label', () => {
  const isLabel = (...lines: readonly string[]): boolean =>
    readOutline(head + lines.join('\n')).atoms.some(({ setting }) => setting.label === '目標1');
  const goal = '目標1：花を植える。';

  it('a title or a label with its text above, and another label below', () => {
    expect(isLabel('花壇の手入れ', goal, '成果：植えた。')).toBe(true);
    expect(isLabel('担当課：花壇課', goal, '成果：植えた。')).toBe(true);
  });

  it.each([
    ['a label without text', '取組内容'],
    ['a label of the department', '部の目標'],
    ['an announcement', '重点目標'],
    ['a sentence', '花が少ない。'],
  ])('not %s above', (_what, above) => {
    expect(isLabel(above, goal, '成果：植えた。')).toBe(false);
  });

  it.each([
    ['a sentence', '苗も配る。'],
    ['an unknown label', '世話役：花の会'],
    ['a number that does not go on', '目標3：苗を配る。'],
  ])('not %s below', (_what, below) => {
    expect(isLabel('花壇の手入れ', goal, below, '成果：植えた。')).toBe(false);
  });

  it('not a word for anything but texts', () => {
    const { atoms } = readOutline(`${head}花壇の手入れ\n担当課1：花壇課です。\n成果：植えた。`);
    expect(atoms.map(({ setting }) => setting.label)).not.toContain('担当課1');
  });
});
