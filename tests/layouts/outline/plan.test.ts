import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline, rolesIn, textsOf } from './read-outline.ts';

const head = '令和6年度 目標管理シート\n\nくらし部\n\n';

/** Two initiatives, their titles and labels set by two functions. */
function sheet(
  title: (text: string, no: number) => string,
  label: (text: string) => string,
): string {
  const entries = ['花壇の手入れ', '橋の点検'].map(
    (name, i) =>
      `${title(name, i + 1)}\n${label('目標')}\n${name}を進める。\n${label('成果')}\n${name}を終えた。\n`,
  );
  return `${head}${entries.join('\n')}`;
}

const titles: readonly (readonly [string, (text: string, no: number) => string])[] = [
  ['### X', (text) => `### ${text}\n`],
  ['重点課題1 X', (text, no) => `重点課題${no} ${text}`],
  ['(1) X', (text, no) => `(${no}) ${text}`],
  ['■X', (text) => `■${text}`],
  ['**X**', (text) => `**${text}**`],
  ['≪X≫', (text) => `≪${text}≫`],
  ['X', (text) => text],
];
const labels: readonly (readonly [string, (text: string) => string])[] = [
  ['【L】', (text) => `【${text}】`],
  ['＜L＞', (text) => `＜${text}＞`],
  ['L：', (text) => `${text}：`],
  ['○L', (text) => `○${text}`],
  ['L', (text) => text],
];

describe('titles differ and labels repeat', () => {
  for (const [titleStyle, title] of titles)
    for (const [labelStyle, label] of labels)
      it(`in ${titleStyle} above ${labelStyle}`, () => {
        const text = sheet(title, label);
        expect(textsOf(text, 'title').map((line) => line.replace(/^.*?(花壇|橋)/u, '$1'))).toEqual([
          expect.stringContaining('花壇の手入れ'),
          expect.stringContaining('橋の点検'),
        ]);
        expect(textsOf(text, 'label')).toHaveLength(4);
        expect(textsOf(text, 'text')).toHaveLength(4);
      });
});

describe('a plan', () => {
  it('takes an unknown word that is set as the labels are for a label', () => {
    const text = sheet(
      (name) => `■${name}`,
      (word) => `【${word}】`,
    ).replace('【成果】', '【ひとこと】\nよい。\n【成果】');
    expect(textsOf(text, 'label')).toContain('【ひとこと】');
  });

  it('takes the items right below an announcing heading, where no label stands among them', () => {
    const items = `${head}## 重点課題\n\n- 花壇の手入れ\n- 橋の点検\n`;
    expect(textsOf(items, 'item')).toEqual(['花壇の手入れ', '橋の点検']);
    expect(textsOf(`${items}- 目標\n`, 'item')).toEqual([]);
    expect(textsOf(items.replace('重点課題', 'ごあいさつ'), 'item')).toEqual([]);
  });

  it('knows title, department and head of the sheet, and ends an initiative there', () => {
    const text = `${sheet(
      (name) => `■${name}`,
      (word) => `【${word}】`,
    )}\nみどり部\n\nみどり部長　森野 葉\n\n記す。\n`;
    const lines = rolesIn(text);
    expect(lines[0]).toBe('sheet:title 令和6年度 目標管理シート');
    expect(lines).toContain('sheet:department くらし部');
    expect(lines).toContain('sheet:department みどり部');
    expect(lines).toContain('sheet:head みどり部長 森野 葉');
    expect(lines.at(-1)).toBe('open 記す。');
  });

  it('refuses two kinds of titles that are as likely as each other, and says of which', () => {
    const entry = (mark: string, name: string) =>
      `${mark}${name}\n目標：進める。\n成果：終えた。\n`;
    const text = `${head}${entry('■', '花壇の手入れ')}${entry('◆', '橋の点検')}`;
    const { plan } = readOutline(text);
    expect(plan.choice).toBeNull();
    expect(plan.unsure?.atom.text).toBe('目標：進める。');
    expect(plan.refused?.first?.text).toBe('■花壇の手入れ');
    expect(plan.refused?.runnerUp?.first?.text).toBe('◆橋の点検');
    const alike = readOutline(text.replace('◆', '■')).plan;
    expect([alike.unsure, alike.refused]).toEqual([null, null]);
    expect(alike.choice?.score).toBeGreaterThan(0.35);
  });

  it('is none of running text without labels', () => {
    const { plan } = readOutline(`${head}花を植えた。\n\n橋を守った。\n`);
    expect(plan).toMatchObject({ choice: null, unsure: null, refused: null });
  });

  it('gives every line one role, and no sentence is a title', () => {
    const lines = [
      '■花壇',
      '【目標】',
      '成果：植えた。',
      '1. 橋',
      '## 見出し',
      'くらし部',
      '記す。',
      '',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 24 }), (chosen) => {
        const { atoms, plan } = readOutline(chosen.join('\n'));
        for (const atom of atoms) {
          expect(plan.roles.has(atom)).toBe(true);
          if (plan.roles.get(atom) === 'title') expect(atom.text.endsWith('記す。')).toBe(false);
        }
      }),
    );
  });
});

describe('lines that may head what stands below', () => {
  const form = (no: number) =>
    `整理番号：${no}\n取組名：花壇${no}\n目標：植える。\n成果：植えた。\n`;
  const headsIn = (text: string) => {
    const { atoms, plan } = readOutline(text);
    return atoms.filter((atom) => plan.heads.has(atom)).map((atom) => atom.text);
  };

  it.each([
    ['a title', 'みどり\n■花壇\n目標：植える。\n成果：植えた。\n'],
    ['the first label of a form', `みどり\n\n${form(1)}\n${form(2)}`],
    ['a list', 'みどり\n\n- 花壇\n- 橋\n'],
    ['a table', 'みどり\n\n| 花壇 |\n| - |\n| 橋 |\n'],
  ])('are those right above %s', (_what, text) => {
    expect(headsIn(text)).toContain('みどり');
  });

  it('are none above plain text', () => {
    expect(headsIn('みどり\n\n花を植える。\n')).toEqual([]);
  });
});

describe('lines that rate what stands below', () => {
  const ratingsIn = (text: string) => {
    const { atoms, plan } = readOutline(text);
    return atoms.filter((atom) => plan.ratings.has(atom)).map((atom) => atom.text);
  };
  const entry = (no: number) => `(${no}) 花壇${no}\n目標：植える。\n成果：植えた。\n`;
  const rated = `■評価A\n${entry(1)}■評価B\n${entry(2)}`;

  it('head initiatives, each of those that are set alike', () => {
    expect(ratingsIn(rated)).toEqual(['■評価A', '■評価B']);
    expect(ratingsIn(`${rated}\n◆評価C\n\n記す。\n`)).toEqual(['■評価A', '■評価B']);
    expect(ratingsIn(`${rated}\n■評価C\n\n記す。\n`)).toEqual([]);
  });
});

it('the first line of a document is its first that is no furniture, a title of the sheet too', () => {
  const firstIn = (text: string) => readOutline(text).plan.first?.text;
  expect(firstIn(`${head}花を植える。\n`)).toBe('令和6年度 目標管理シート');
  expect(firstIn('花を植える。\n\n守る。\n')).toBe('花を植える。');
  expect(firstIn('')).toBeUndefined();
});
