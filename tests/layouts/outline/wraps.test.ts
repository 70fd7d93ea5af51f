import { describe, expect, it } from 'vitest';
import { isWrapped, type Wraps, wrapsOf } from '../../../src/layouts/outline/wraps.ts';
import type { Line } from '../../../src/parse/document.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';

const phrase = '花壇の手入れを地区ごとに受け持つ仕組みについて住民と話し合い';

/** A sentence, a line of so many characters. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.join('\n');
}

const blocksOf = (text: string) => parseDocument(text, { report: () => {} }).blocks;

function linesOf(text: string): Line[] {
  return blocksOf(text).flatMap((block) => (block.type === 'paragraph' ? block.lines : []));
}

const isWord = (text: string) => text === '目標';
const isTitle = (text: string) => /^(?:取組名：|重点目標\d)/u.test(text);
const wraps = { width: 60, edge: null, again: new Set<string>(), isTitle };
const wide = `${phrase}、`.slice(0, 30);

/** True where the first line goes on in the second. */
function goesOn(first: string, second: string, given: Wraps = wraps): boolean {
  const [one, two] = linesOf(`${first}\n${second}`);
  if (!one || !two) throw new Error('two lines are wanted');
  return isWrapped(one, two, given, isWord);
}

/** A line of so many characters, none of which shows where it may break off. */
const flowers = (length: number): string => '花'.repeat(length);

describe('the width of wrapped text', () => {
  it('is that of lines that break off in the middle of a phrase', () => {
    const text = wrap(
      `${phrase}ながら進め、次の年の春までに植え替えの日取りを決めることとした。`,
      30,
    );
    expect(wrapsOf(blocksOf(text), isTitle).width).toBeLessThanOrEqual(60);
  });

  it.each([
    ['short lines', '窓口の案内\n花壇の手入れ\n橋の点検'],
    ['lines that end a sentence', `${phrase}、まとめた。\n${phrase}、決めた。`],
    ['one line', phrase],
    ['nothing', ''],
  ])('is none for %s', (_what, text) => {
    expect(wrapsOf(blocksOf(text), isTitle).width).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a wide line goes on', () => {
  it('in one that begins with no mark and no label', () => {
    expect(goesOn(wide, 'ながら進めた。')).toBe(true);
  });

  it.each([
    ['a mark', '●植えた。'],
    ['a number', '(1) 花壇'],
    ['a label word', '目標'],
    ['a label in brackets', '【成果】植えた。'],
    ['a short label before a colon', '成果：植えた。'],
  ])('but not in one that begins with %s', (_what, next) => {
    expect(goesOn(wide, next)).toBe(false);
  });

  it('only where it is wide and ends no sentence', () => {
    expect(goesOn('花壇の手入れ', 'ながら進めた。')).toBe(false);
    expect(goesOn(`${wide.slice(0, -1)}。`, 'それから進めた。')).toBe(false);
    expect(goesOn(`${wide.slice(0, -1)}：`, 'それから進めた。')).toBe(false);
  });
});

describe('lines that break off at one length', () => {
  const narrow = (text: string): string => wrap(text, 20);
  const texts = [
    '花壇の手入れを地区ごとに受け持つ仕組みについて話し合い、合意する。',
    '橋の傷みを調べ、直す順と費用を地区の代表に示したうえで合意する。',
    '水路の清掃を年に四回、地区の人と職員が一緒に行い、話し合う。',
  ];
  const all = texts.map(narrow).join('\n\n');

  it('are found in characters, and in columns where half-width ones stand among them', () => {
    expect(wrapsOf(blocksOf(all), isTitle).edge).toMatchObject({ at: 20 });
    const digits = 'ab12345678cd23456789'.repeat(2);
    const columns = [`花壇を${digits}`, `橋の傷みを${digits.slice(4)}`, `水路${digits}ef`].map(
      (line) => `${line}\nをまとめ、示す。`,
    );
    expect(wrapsOf(blocksOf(columns.join('\n\n')), isTitle).edge).toMatchObject({ at: 46 });
  });

  it('go on although the line below stands in the document again', () => {
    const ending = '地区ごとに四回の講座と、話し合いの場を開\n催';
    const { again } = wrapsOf(
      blocksOf([all, '目標', ending, '目標', ending].join('\n\n')),
      isTitle,
    );
    expect(again.has('目標')).toBe(true);
    expect(again.has('催')).toBe(false);
  });

  it('go on in the rest of a number that is cut', () => {
    const sure = { ...wraps, width: 99, edge: wrapsOf(blocksOf(all), isTitle).edge };
    const [one, two] = linesOf('案内の掲示を全ての窓口で合わせて4\n18枚張り替えた。');
    if (!one || !two) throw new Error('two lines are wanted');
    const wide = { ...one, text: '案内の掲示を全ての区の窓口で合わせて計4' };
    expect(isWrapped(wide, two, sure, isWord)).toBe(true);
    expect(isWrapped(one, two, { ...sure, edge: null }, isWord)).toBe(false);
  });
});

describe('a line is wide enough', () => {
  it.each([
    ['of the width itself', flowers(30), flowers(29), '植える'],
    ['of half-width characters', 'a'.repeat(60), 'a'.repeat(59), '植える'],
    ['behind a particle, of four fifths of it', `${flowers(25)}に`, `${flowers(24)}に`, '植える'],
    ['above the rest of a phrase', flowers(26), flowers(25), 'ながら植える'],
    ['as a marked statement', `・${flowers(25)}`, `・${flowers(24)}`, '植える'],
    ['with a label in bold', `**花花**${flowers(26)}`, `花花${flowers(26)}`, '植える'],
  ])('%s', (_how, wide, narrow, next) => {
    expect(goesOn(wide, next)).toBe(true);
    expect(goesOn(narrow, next)).toBe(false);
  });

  it('as a title above no sentence only', () => {
    const title = `取組名：${flowers(27)}`;
    expect(goesOn(title, '植える道')).toBe(true);
    expect(goesOn(title, '花を植える。')).toBe(false);
    expect(goesOn(title, 'ながら植える。')).toBe(true);
    expect(goesOn(`重点目標3　${flowers(27)}`, '花を植え、育てる')).toBe(false);
    expect(goesOn(`花壇名：${flowers(27)}`, '花を植え、育てる')).toBe(true);
  });

  it('with a particle at its end only', () => {
    expect(goesOn(`に${flowers(26)}`, '植える')).toBe(false);
    expect(goesOn(`${flowers(13)}に${flowers(13)}`, '植える')).toBe(false);
  });
});

describe('a line of the length at which others break off goes on', () => {
  const edged: Wraps = {
    width: Number.POSITIVE_INFINITY,
    edge: { measure: (line) => line.length, at: 20, hanging: 2, isSure: false },
    again: new Set(['橋の点検']),
    isTitle,
  };
  const clause = (length: number) => `花を${flowers(length - 2)}`;

  it('up to two characters behind it, for marks that begin no line', () => {
    const lengths = [19, 20, 22, 23].filter((length) => goesOn(clause(length), '植える', edged));
    expect(lengths).toEqual([20, 22]);
  });

  it('where it holds a clause or a mark, or the next line shows it', () => {
    expect(goesOn(flowers(20), '植える', edged)).toBe(false);
    expect(goesOn(flowers(20), 'ながら植える', edged)).toBe(true);
    expect(goesOn(`・${flowers(19)}`, '植える', edged)).toBe(true);
    expect(goesOn(`(1) ${flowers(16)}`, '植える', edged)).toBe(false);
  });

  it('in no line that stands in the document again', () => {
    expect(goesOn(clause(20), '橋の点検', edged)).toBe(false);
  });
});

describe('a line of any width goes on', () => {
  it('where no phrase begins as the next one does', () => {
    expect(goesOn('花壇', 'を植える')).toBe(true);
    expect(goesOn('花。花壇', 'を植える')).toBe(true);
    expect(goesOn('花壇。', 'を植える')).toBe(false);
    expect(goesOn('花壇：', 'を植える')).toBe(false);
  });

  it('behind a particle in a number that counts, where it is no narrow one', () => {
    expect(goesOn(`${flowers(25)}を`, '12 通り植える')).toBe(true);
    expect(goesOn(`${flowers(24)}を`, '12 通り植える')).toBe(false);
    expect(goesOn(`${flowers(25)}を`, '(1) 通り植える')).toBe(false);
    expect(goesOn(`を${flowers(25)}`, '12 通り植える')).toBe(false);
    expect(goesOn(flowers(30), '12 通り植える')).toBe(false);
  });
});

describe('a wide line does not go on', () => {
  it('behind a bracket that closes, but in the rest of a phrase', () => {
    expect(goesOn(`${flowers(29)}）`, '植える')).toBe(false);
    expect(goesOn(`${flowers(29)}）`, 'ながら植える')).toBe(true);
    expect(goesOn(`${flowers(29)}。`, 'ながら植える')).toBe(false);
  });

  it('in a label, but a longer text before a colon may be the rest of a phrase', () => {
    expect(goesOn(flowers(30), `${'植'.repeat(12)}：植える`)).toBe(false);
    expect(goesOn(flowers(30), `${'植'.repeat(13)}：植える`)).toBe(true);
    expect(goesOn(flowers(30), '目標　植える')).toBe(false);
    expect(goesOn(flowers(30), '総合評価')).toBe(false);
  });

  it.each([
    ['an item', { item: true }],
    ['what begins a block', { block: true }],
    ['bold', { bold: true }],
  ])('in %s', (_what, change) => {
    const [one, two] = linesOf(`${flowers(30)}\n植える`);
    if (!one || !two) throw new Error('two lines are wanted');
    expect(isWrapped(one, { ...two, ...change }, wraps, isWord)).toBe(false);
    expect(isWrapped({ ...one, bold: true }, { ...two, bold: true }, wraps, isWord)).toBe(true);
  });
});

describe('lines show that text is wrapped', () => {
  const widthOf = (...pairs: readonly (readonly [string, string])[]) =>
    wrapsOf(blocksOf(pairs.map((pair) => pair.join('\n')).join('\n\n')), isTitle).width;
  const none = Number.POSITIVE_INFINITY;
  const other = (no: number) => [flowers(40), `植えた${no}`] as const;

  it('where a fourth of the wide ones go on, at three fourths of the widest', () => {
    const on = [flowers(40), 'ながら植えた'] as const;
    expect(widthOf(on, other(1), other(2), other(3))).toBe(60);
    expect(widthOf(on, other(1), other(2), other(3), other(4))).toBe(none);
    const narrow = [1, 2, 3, 4, 5].map((no) => ['花壇', `橋${no}`] as const);
    expect(widthOf(on, other(1), other(2), other(3), ...narrow)).toBe(60);
    expect(widthOf([flowers(28), 'ながら植えた'])).toBe(52);
    expect(widthOf([flowers(25), 'ながら植えた'])).toBe(none);
  });

  it('where a very wide line, and no numbered title, stands above the end of a sentence', () => {
    expect(widthOf([flowers(32), '植えた。'])).toBe(52);
    expect(widthOf([flowers(31), '植えた。'])).toBe(none);
    expect(widthOf([flowers(32), '植えた'])).toBe(none);
    expect(widthOf([flowers(32), '植。えた'])).toBe(none);
    expect(widthOf([`(1) ${flowers(32)}`, '植えた。'])).toBe(none);
  });

  it('where the next one is as wide, ends nothing and has no mark', () => {
    expect(widthOf([flowers(30), '植'.repeat(26)])).toBe(52);
    expect(widthOf([flowers(30), '植'.repeat(25)])).toBe(none);
    expect(widthOf([flowers(30), `${'植'.repeat(26)}。`])).toBe(none);
    expect(widthOf([flowers(30), `■${'植'.repeat(26)}`])).toBe(none);
  });

  it('and not by a line that stands again', () => {
    expect(widthOf([flowers(40), 'ながら植えた'], ['橋', 'ながら植えた'])).toBe(none);
  });
});

describe('the length at which lines break off', () => {
  const edgeOf = (...lengths: readonly number[]) =>
    wrapsOf(
      blocksOf(lengths.map((n, i) => `花、${flowers(n - 2)}\n植えた${i}。`).join('\n\n')),
      isTitle,
    ).edge?.at ?? null;

  it('is that of several, up to two characters more', () => {
    expect([edgeOf(20, 20), edgeOf(20, 22), edgeOf(22, 20)]).toEqual([20, 20, 20]);
    expect([edgeOf(20), edgeOf(20, 23), edgeOf()]).toEqual([null, null, null]);
  });

  it('is of sixteen characters to two hundred', () => {
    expect([edgeOf(16, 16), edgeOf(200, 200)]).toEqual([16, 200]);
    expect([edgeOf(15, 15), edgeOf(201, 201)]).toEqual([null, null]);
  });

  it('is that of three fourths of all lines that break off', () => {
    expect(edgeOf(20, 20, 20, 40)).toBe(20);
    expect(edgeOf(20, 20, 20, 40, 30)).toBeNull();
  });

  it('is shown by four lines, or by fewer that no title would be', () => {
    const edge = (line: string, count: number, next = '植えた') =>
      wrapsOf(
        blocksOf(Array.from({ length: count }, (_, no) => `${line}\n${next}${no}。`).join('\n\n')),
        isTitle,
      ).edge?.isSure;
    const [clause, comma] = [
      '花を植えて育てて守って見せた花の話',
      '花を植え、育てて守って見せた花の話',
    ];
    expect([edge(clause, 4), edge(clause, 3), edge(comma, 2)]).toEqual([true, undefined, false]);
    expect(edge(clause, 2, 'ながら植えた')).toBe(false);
  });

  it.each([
    ['where they end a sentence', '花を植え、育てて守って見せた話。', '植えた'],
    ['where the next one is a label', '花を植え、育てて守って見せた花の話', '備考：植えた'],
    ['where the next one ends no sentence', '花を植え、育てて守って見せた花の話', '植え'],
    ['where they hold no clause', flowers(20), '植えた'],
    ['where the next one has a mark', '花を植え、育てて守って見せた花の話', '●植えた'],
  ])('is none %s', (_where, line, next) => {
    const end = next === '植え' ? '' : '。';
    const text = [1, 2].map((no) => `${line}\n${next}${no}${end}`).join('\n\n');
    expect(wrapsOf(blocksOf(text), isTitle).edge).toBeNull();
  });
});

it('short lines that stand again are told, headings and longer lines are not', () => {
  const [short, long] = ['橋'.repeat(24), '花'.repeat(25)];
  const twice = `${short}\n${long}\n道\n\n## 川\n\n`;
  expect([...wrapsOf(blocksOf(`${twice}${twice.replace('道', '坂')}`), isTitle).again]).toEqual([
    short,
  ]);
});
