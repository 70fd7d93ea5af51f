import { describe, expect, it } from 'vitest';
import { cutBy } from '../../../src/layouts/outline/cut.ts';
import type { Cut } from '../../../src/layouts/outline/cut-state.ts';
import { type Piece, stylesOf } from '../../../src/layouts/outline/outline.ts';
import { readPieces, styleIn } from './read-pieces.ts';

/** Cuts a text whose titles are set as one line of it, or named by a label, and its labels as another. */
function cut(
  given: string | readonly Piece[],
  title: string | null,
  label: string,
): Cut & { readonly lines: string[] } {
  const pieces = typeof given === 'string' ? readPieces(given) : given;
  const outline = {
    titles: new Set(title === null ? [] : [styleIn(pieces, title)]),
    standIn: null,
    labels: new Set([styleIn(pieces, label)]),
  };
  const made = cutBy(outline, pieces, stylesOf(pieces));
  const lines = pieces.map(({ atom }, at) => `${made.roles[at]} ${atom.text}`);
  return { ...made, lines };
}

/** The pieces of a text of which one line ends what stands above. */
function endedAt(text: string, line: string): readonly Piece[] {
  return readPieces(text).map(
    (piece): Piece => (piece.atom.text === line ? { ...piece, role: 'end' } : piece),
  );
}

const two = '■花壇\n【目標】\n花を植える。\n【成果】\n植えた。\n■橋\n【目標】\n守る。\n';

describe('a cut', () => {
  it('gives titles their labels, and labels their text', () => {
    const made = cut(two, '■花壇', '【目標】');
    expect(made.lines).toEqual([
      'title ■花壇',
      'label 【目標】',
      'text 花を植える。',
      'label 【成果】',
      'text 植えた。',
      'title ■橋',
      'label 【目標】',
      'text 守る。',
    ]);
    expect(made).toMatchObject({ records: 2, labelled: 2, labels: 3, known: 3, distinct: 2 });
  });

  it('counts labels that several initiatives share, and those met twice in one', () => {
    expect(cut(two, '■花壇', '【目標】')).toMatchObject({ shared: 2, again: 0 });
    const twice = '■花壇\n【目標】\n花を植える。\n【目標】\n守る。\n';
    expect(cut(twice, '■花壇', '【目標】')).toMatchObject({ again: 1 });
  });

  it('counts text under labels and text under none, in characters', () => {
    const made = cut('■花壇\nはじめに。\n【目標】\n花を植える。\n', '■花壇', '【目標】');
    expect(made).toMatchObject({ uncovered: 'はじめに。'.length, covered: '花を植える。'.length });
  });

  it('counts known labels outside the initiatives', () => {
    const made = cut('【成果】\n植えた。\n■花壇\n【目標】\n花を植える。\n', '■花壇', '【目標】');
    expect(made).toMatchObject({ outside: 1, records: 1 });
  });

  it('counts an initiative whose labels have no text as none that is labelled', () => {
    expect(cut('■花壇\n【目標】\n■橋\n【目標】\n', '■花壇', '【目標】')).toMatchObject({
      records: 2,
      labelled: 0,
    });
  });

  it('counts titles that are known words', () => {
    const made = cut('■課題\n【目標】\n花を植える。\n■橋\n【目標】\n守る。\n', '■課題', '【目標】');
    expect(made.knownTitles).toBe(1);
  });

  it('follows the numbers of titles, and tells where they begin again', () => {
    const numbered = (...numbers: readonly number[]) =>
      numbers.map((no) => `(${no}) 取り組み${no}の話\n【目標】\n花を植える。\n`).join('');
    const titleOf = (no: number) => `(${no}) 取り組み${no}の話`;
    expect(cut(numbered(1, 2, 3), titleOf(1), '【目標】')).toMatchObject({
      numbered: 3,
      restarts: 0,
    });
    expect(cut(numbered(1, 2, 1), titleOf(1), '【目標】')).toMatchObject({
      numbered: 3,
      restarts: 1,
    });
    expect(cut(numbered(2, 5, 9), titleOf(2), '【目標】').numbered).toBe(0);
  });

  it('takes the title from the line below a lone number', () => {
    const text = '重点課題1\n花壇\n目標：花を植える。\n重点課題2\n橋\n目標：守る。\n';
    expect(cut(text, '重点課題1', '目標：花を植える。').lines.slice(0, 3)).toEqual([
      'title 重点課題1',
      'subtitle 花壇',
      'label 目標：花を植える。',
    ]);
  });

  it('knows a lone title that is set like any other line', () => {
    expect(cut('花壇\n【目標】\n花を植える。\n', '花壇', '【目標】').plain).toBe(true);
    expect(cut(two, '■花壇', '【目標】').plain).toBe(false);
  });

  it('leaves a section above a title to it, and takes one below a label for its text', () => {
    const above = '（案内課）\n■花壇\n【目標】\n花を植える。\n（公園課）\n■橋\n【目標】\n守る。\n';
    expect(cut(above, '■花壇', '【目標】').lines.filter((line) => /課）/.test(line))).toEqual([
      'sheet （案内課）',
      'sheet （公園課）',
    ]);
    const below = '■花壇\n【成果】\n（案内課）\n【目標】\n守る。\n';
    expect(cut(below, '■花壇', '【目標】').lines).toContain('text （案内課）');
  });
});

describe('numbers of titles', () => {
  const entry = (no: number) => `(${no}) 取り組み${no}の話\n【目標】\n植える。\n`;

  it('begin again behind what ends a department, and none restarts', () => {
    const text = `${entry(1)}${entry(2)}くらし部\n${entry(1)}`;
    expect(cut(text, '(1) 取り組み1の話', '【目標】')).toMatchObject({ restarts: 1 });
    expect(cut(endedAt(text, 'くらし部'), '(1) 取り組み1の話', '【目標】')).toMatchObject({
      numbered: 3,
      restarts: 0,
    });
  });
});

describe('a heading that an outline leaves unused', () => {
  const below = (heading: string) =>
    cut(`${heading}\n花壇\n【目標】\n植える。\n`, '花壇', '【目標】').belowHeading;

  it.each([
    ['a numbered line', '(1) みどり'],
    ['a line behind a sign', '■みどり'],
    ['a line in brackets', '［みどり］'],
    ['a line in bold', '**みどり**\n'],
    ['a heading', '## みどり\n'],
    ['a line above a section', '■みどり\n（公園課）'],
  ])('right above a title is counted as %s', (_what, heading) => {
    expect(below(heading)).toBe(1);
  });

  it.each([
    ['a plain line', 'みどり\nまち'],
    ['a sentence', '■みどりを守る。'],
    ['a label with its text', '■みどり：まち'],
    ['a known label', '■成果'],
    ['a section', '（公園課）'],
    ['the name of a part', '## 基本情報\n'],
  ])('is none as %s', (_what, heading) => {
    expect(below(heading)).toBe(0);
  });

  it('is none where the title is a heading too, or text stands between', () => {
    const text = '■みどり\n\n## 花壇\n\n【目標】\n植える。\n';
    expect(cut(text, '花壇', '【目標】').belowHeading).toBe(0);
    expect(below('■みどり\n記す。')).toBe(0);
  });

  it('is none as the text of a label', () => {
    const text = '花壇\n【成果】\n■みどり\n橋\n【目標】\n守る。\n';
    expect(cut(text, '花壇', '【目標】').belowHeading).toBe(0);
  });
});

describe('what a cut passes over', () => {
  it('is a numbered line right above a label that stands again', () => {
    const text = '■花壇\n【目標】\n植える。\n(1) 橋\n【目標】\n守る。\n';
    expect(cut(text, '■花壇', '【目標】')).toMatchObject({ passed: 1, again: 1 });
    expect(cut(text.replace('(1) 橋\n', '橋\n'), '■花壇', '【目標】').passed).toBe(0);
    const other = text.replaceAll('守る', '植える').replace('(1) 橋\n【目標】', '(1) 橋\n【成果】');
    expect(cut(other, '■花壇', '【目標】').passed).toBe(0);
  });

  it('is a numbered line above the labels of a title', () => {
    expect(cut('■花壇\n(1) 種\n【目標】\n植える。\n', '■花壇', '【目標】').passed).toBe(1);
    expect(cut('■花壇\n種\n【目標】\n植える。\n', '■花壇', '【目標】').passed).toBe(0);
  });

  it('is a number in front of a lone title', () => {
    const loose = (line: string) =>
      cut(`${line}\n\n■花壇\n【目標】\n植える。\n`, '■花壇', '【目標】').loose;
    expect(loose('(1) みどり')).toBe(true);
    expect(loose('みどり')).toBe(false);
    expect(loose('(1) みどりを守る。')).toBe(false);
    expect(loose('(1) 目標')).toBe(false);
    expect(loose('(1) 職員数')).toBe(false);
  });
});

describe('names of initiatives', () => {
  const forms = '取組名：花壇\n目標：植える。\n取組名：橋\n目標：守る。\n';

  it('begin them where nothing else does', () => {
    expect(cut(forms, null, '目標：植える。')).toMatchObject({
      leads: 2,
      unusedLeads: 0,
      records: 2,
      distinct: 2,
    });
  });

  it('are unused within what other titles begin, but for those on the line below a number', () => {
    const text = '■みどり\n目標：植える。\n取組名：花壇\n目標：植える。\n';
    expect(cut(text, '■みどり', '目標：植える。')).toMatchObject({ leads: 1, unusedLeads: 1 });
    const below = '重点課題1\n取組名：花壇\n目標：植える。\n';
    expect(cut(below, '重点課題1', '目標：植える。')).toMatchObject({ leads: 1, unusedLeads: 0 });
    const empty = '■みどり\n取組名：\n目標：植える。\n';
    expect(cut(empty, '■みどり', '目標：植える。').leads).toBe(0);
  });

  it('of tables are unused within what titles begin', () => {
    const table = (text: string) =>
      readPieces(text).map(
        (piece): Piece =>
          piece.atom.text === '表' ? { ...piece, role: 'table', lead: true } : piece,
      );
    const inside = '■花壇\n【目標】\n植える。\n表\n';
    expect(cut(table(inside), '■花壇', '【目標】')).toMatchObject({ leads: 1, unusedLeads: 1 });
    const before = '表\n■花壇\n【目標】\n植える。\n';
    expect(cut(table(before), '■花壇', '【目標】')).toMatchObject({ leads: 0, unusedLeads: 0 });
    const form = '取組名：花壇\n目標：植える。\n表\n';
    expect(cut(table(form), null, '目標：植える。')).toMatchObject({ leads: 1, unusedLeads: 0 });
  });
});

describe('a table', () => {
  const keyed = (text: string, keys: readonly string[]) =>
    readPieces(text).map(
      (piece): Piece => (piece.atom.text === '表' ? { ...piece, role: 'table', keys } : piece),
    );

  it('gives the open initiative its labels', () => {
    const text = '■花壇\n表\n■橋\n【目標】\n守る。\n';
    expect(cut(keyed(text, ['目標', '成果']), '■花壇', '【目標】')).toMatchObject({
      labels: 3,
      known: 3,
      labelled: 2,
    });
    expect(cut(keyed(text, []), '■花壇', '【目標】')).toMatchObject({ labels: 1, labelled: 1 });
  });

  it('has labels outside where no initiative is open', () => {
    const text = '表\n■橋\n【目標】\n守る。\n';
    expect(cut(keyed(text, ['目標', '成果']), '■橋', '【目標】').outside).toBe(2);
  });

  it('ends the text of the label above', () => {
    const text = '■花壇\n【目標】\n植える。\n表\n記す。\n';
    expect(cut(keyed(text, []), '■花壇', '【目標】')).toMatchObject({ covered: 4, uncovered: 3 });
  });
});

describe('a title', () => {
  it('heads the next one where both have the same number', () => {
    const text = '重点1 みどり\n重点1 花壇\n【目標】\n植える。\n';
    expect(cut(text, '重点1 みどり', '【目標】').lines.slice(0, 2)).toEqual([
      'group 重点1 みどり',
      'title 重点1 花壇',
    ]);
    const next = text.replace('重点1 花壇', '重点2 花壇');
    expect(cut(next, '重点1 みどり', '【目標】').lines.slice(0, 2)).toEqual([
      'title 重点1 みどり',
      'title 重点2 花壇',
    ]);
    const signs = '(1) みどり\n(1) 花壇\n【目標】\n植える。\n';
    expect(cut(signs, '(1) みどり', '【目標】').records).toBe(2);
  });

  it('on the line below a number is no label and no sentence', () => {
    const label = '重点課題1\n目標：植える。\n重点課題2\n橋\n目標：守る。\n';
    expect(cut(label, '重点課題1', '目標：植える。')).toMatchObject({ knownTitles: 1, records: 2 });
    expect(cut(label, '重点課題1', '目標：植える。').lines[1]).toBe('label 目標：植える。');
    const text = label.replace('橋\n', '橋を守る。直す。\n');
    const made = cut(text, '重点課題1', '目標：植える。');
    expect(made.lines[3]).toBe('text 橋を守る。直す。');
    expect(made.knownTitles).toBe(2);
  });
});

describe('what speaks of the sheet', () => {
  it('is a label in front of the first initiative, wherever it stands again', () => {
    const text =
      '【ひとこと】\nよい。\n■花壇\n【目標】\n植える。\n【ひとこと】\nよい。\n■橋\n【目標】\n守る。\n';
    expect(cut(text, '■花壇', '【目標】').lines.filter((line) => /ひとこと/.test(line))).toEqual([
      'open 【ひとこと】',
      'sheet 【ひとこと】',
    ]);
  });

  it('is a known heading above the depth of the titles, and one at their depth that stands once', () => {
    const text = '### 花壇\n\n【目標】\n植える。\n\n## 成果\n\nよい。\n';
    expect(cut(text, '花壇', '【目標】').lines).toContain('whole 成果');
    const deeper = text.replace('## 成果', '#### 成果');
    expect(cut(deeper, '花壇', '【目標】').lines).not.toContain('whole 成果');
  });

  it('ends an initiative as an unknown heading less deep than its title', () => {
    const text = '### 花壇\n\n【目標】\n植える。\n\n## むすび\n\nよい。\n';
    expect(cut(text, '花壇', '【目標】').lines.slice(3)).toEqual(['open むすび', 'open よい。']);
    const deeper = text.replace('## むすび', '#### むすび');
    expect(cut(deeper, '花壇', '【目標】').lines.slice(3)).toEqual(['open むすび', 'text よい。']);
  });
});

describe('the text of a label', () => {
  const linesOf = (value: string) =>
    cut(`■花壇\n【目標】\n${value}\n【成果】\nよい。\n■橋\n【目標】\n守る。\n`, '■花壇', '【目標】')
      .lines[2];

  it('is an unknown word below it that is set with nothing or otherwise', () => {
    expect(linesOf('花をふやす')).toBe('text 花をふやす');
    expect(linesOf('花をふやす。')).toBe('text 花をふやす。');
  });

  it('is no other label set as it is, and no word that stands behind its text', () => {
    expect(linesOf('【ひとこと】')).toBe('label 【ひとこと】');
    const behind = '■花壇\n目標\n植える。\n成果\n■橋\n目標\n守る。\n';
    expect(cut(behind, '■花壇', '目標').lines[3]).toBe('label 成果');
  });

  it('is a section below it, and is counted', () => {
    const text = '■花壇\n【目標】\n（案内課）\n記す。\n';
    expect(cut(text, '■花壇', '【目標】')).toMatchObject({ covered: 8, labelled: 1 });
    const only = '■花壇\n【目標】\n植える。\n【担当課】\n（案内課）\n■橋\n【目標】\n守る。\n';
    expect(cut(only, '■花壇', '【目標】')).toMatchObject({ covered: 12, labelled: 2 });
    expect(cut(only, '■花壇', '【目標】').lines[4]).toBe('text （案内課）');
  });

  it('is no section right above a title where the label wants another', () => {
    const only = '■花壇\n【目標】\n（案内課）\n■橋\n【目標】\n守る。\n';
    expect(cut(only, '■花壇', '【目標】').lines[2]).toBe('sheet （案内課）');
  });

  it('is no section right above a title where it has other text, and none below the title alone', () => {
    const text = '■花壇\n【目標】\n植える。\n（案内課）\n■橋\n（公園課）\n【目標】\n守る。\n';
    expect(cut(text, '■花壇', '【目標】').lines.filter((line) => /課）/.test(line))).toEqual([
      'sheet （案内課）',
      'text （公園課）',
    ]);
    expect(cut(text, '■花壇', '【目標】').covered).toBe(7);
  });
});

describe('a form whose name stands below other labels', () => {
  const text =
    '整理番号：1\n担当課：公園課\n取組名：花壇\n目標：植える。\n\n整理番号：2\n担当課：道路課\n取組名：橋\n目標：守る。\n';

  it('begins with the first of them, and has its name', () => {
    const made = cut(text, null, '目標：植える。');
    expect(made.lines.filter((line) => !line.startsWith('label'))).toEqual([
      'first 整理番号：1',
      'first 整理番号：2',
    ]);
    expect(made).toMatchObject({ records: 2, leads: 2, unusedLeads: 0, distinct: 2 });
    expect(made.titles).toEqual([2, 6]);
  });

  it('has its name on the next line', () => {
    const below = text.replace('取組名：花壇', '取組名\n花壇').replace('取組名：橋', '取組名\n橋');
    const same = below.replace('\n橋\n', '\n花壇\n');
    expect(cut(text.replace('：橋', '：花壇'), null, '目標：植える。').distinct).toBe(1);
    expect(cut(below, null, '目標：植える。').distinct).toBe(
      cut(same, null, '目標：植える。').distinct + 1,
    );
  });
});

describe('words set as titles are in front of the first initiative', () => {
  const entries = '■花壇\n■目標\n植える。\n■橋\n■目標\n守る。\n';

  it('are labels of the sheet where text and no label stands below them', () => {
    const made = cut(`■ひとこと\nよい。\n${entries}`, '■花壇', '■目標');
    expect(made.lines[0]).toBe('sheet ■ひとこと');
    expect(made.records).toBe(2);
  });

  it('are labels of the sheet behind the last initiative as well, but not with a number or without text', () => {
    const lastOf = (end: string): string | undefined =>
      cut(`${entries}${end}`, '■花壇', '■目標').lines[6];
    expect(lastOf('■ひとこと\nよい。\n')).toBe('sheet ■ひとこと');
    expect(lastOf('■ひとこと\n')).toBe('title ■ひとこと');
  });

  it('are titles where what ends them stands between', () => {
    const ended = endedAt(`■ひとこと\nよい。\nくらし部\n${entries}`, 'くらし部');
    expect(cut(ended, '■花壇', '■目標').lines[0]).toBe('title ■ひとこと');
  });

  it('are so too where they are set otherwise than labels, unless a number shows the titles', () => {
    const text = `◆ひとこと\nよい。\n${entries.replaceAll('■花', '◆花').replaceAll('■橋', '◆橋')}`;
    expect(cut(text, '◆花壇', '■目標').lines[0]).toBe('sheet ◆ひとこと');
    const numbered = text.replace('◆ひ', '1 ひ').replace('◆花', '2 花').replace('◆橋', '3 橋');
    expect(cut(numbered, '2 花壇', '■目標').lines[0]).toBe('title 1 ひとこと');
  });
});

describe('a title that heads the next', () => {
  it('is one from which the number of the title below goes not on but that of the title above', () => {
    const text = '重点1 花壇\n【目標】\n植える。\n重点5 みどり\n重点2 橋\n【目標】\n守る。\n';
    expect(cut(text, '重点1 花壇', '【目標】').lines[3]).toBe('group 重点5 みどり');
    const next = text.replace('重点5 みどり', '重点2 みどり').replace('重点2 橋', '重点3 橋');
    expect(cut(next, '重点1 花壇', '【目標】').lines[3]).toBe('title 重点2 みどり');
  });

  it('has a text, as the next has', () => {
    const text = '重点1\n重点1 花壇\n【目標】\n植える。\n';
    expect(cut(text, '重点1', '【目標】').lines[0]).toBe('title 重点1');
    const below = '重点1 花壇\n重点1\n【目標】\n植える。\n';
    expect(cut(below, '重点1 花壇', '【目標】').lines[0]).toBe('title 重点1 花壇');
  });
});

describe('what a cut counts of labels', () => {
  it('is which of them announce, and which speak of the sheet', () => {
    const text = '■花壇\n取組内容\n植える。\n目標\nよい。\n部の目標\n守る。\n';
    expect(cut(text, '■花壇', '目標')).toMatchObject({
      saying: 3,
      ofSheet: 2,
      announcing: 1,
      announced: 1,
    });
  });

  it('is which stand outside, but none that heads the first initiative or speaks of the sheet', () => {
    const entry = '■花壇\n【目標】\n植える。\n';
    const outside = (lines: string) => cut(`${lines}\n\n${entry}`, '■花壇', '【目標】').outside;
    expect(outside('【成果】\nよい。')).toBe(1);
    expect(outside('【現状】\nよい。')).toBe(0);
    expect(outside('【重点課題】')).toBe(0);
    expect(outside('【重点課題】\nよい。')).toBe(0);
    expect(outside('【取組内容】')).toBe(0);
    expect(outside('【取組内容】\nよい。')).toBe(1);
    expect(outside('取組名：橋')).toBe(1);
    expect(outside('取組名')).toBe(0);
  });
});

it('a known heading at the depth of the titles speaks of the whole where it stands once and is set otherwise', () => {
  const entry = (title: string) => `## ${title}\n\n■目標\n\n植える。\n\n`;
  const text = `${entry('1 花壇')}${entry('2 橋')}## 成果\n\nよい。\n`;
  expect(cut(text, '1 花壇', '■目標').lines).toContain('whole 成果');
  const twice = `${entry('1 花壇')}## 成果\n\nよい。\n\n${entry('2 橋')}## 成果\n\nよい。\n`;
  expect(cut(twice, '1 花壇', '■目標').lines).not.toContain('whole 成果');
});
