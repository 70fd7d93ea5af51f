import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomsOf, restLine } from '../../../src/layouts/outline/atoms.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';
import { createVocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { readOutline } from './read-outline.ts';

const atomsIn = (text: string) => readOutline(text).atoms;
const placesIn = (text: string) => atomsIn(text).map(({ place }) => place);

describe('an atom', () => {
  it('knows where it stands', () => {
    expect(placesIn('## 見出し\n\n本文\n\n- 項目\n  続き\n  - 小項目\n')).toEqual([
      'h2',
      'text',
      'item0',
      'item0+',
      'item1',
    ]);
  });

  it('has its mark, label and text apart', () => {
    const [atom] = atomsIn('1. 【目標】花を植える');
    expect(atom).toMatchObject({
      mark: { no: '1' },
      setting: { form: '【', label: '目標' },
      rest: '花を植える',
      column: { key: 'goals' },
    });
  });

  it('has the style of those that are set alike, whatever their words', () => {
    const [first, second, third] = atomsIn(
      '【目標】花を植える\n\n【住民の声】よい\n\n**【成果】**\n',
    );
    expect(second?.style).toBe(first?.style);
    expect(third?.style).not.toBe(first?.style);
  });

  it('is short where it may be a title or label: no sentence, no line of a table of contents', () => {
    const short = (text: string) => atomsIn(text)[0]?.short;
    expect(short('窓口の案内')).toBe(true);
    expect(short('窓口を開いた。花を植えた。')).toBe(false);
    expect(short(`${'窓口の案内と'.repeat(11)}花`)).toBe(false);
    expect(short('窓口の案内 ………… 12')).toBe(false);
  });

  it('takes the lines that it was wrapped into', () => {
    const text =
      '花壇の手入れを地区ごとに受け持つ仕組みについて住民と話し合い\nながら進め、次の年の春までに植え替えの日取りを決めることと\nした。';
    const atoms = atomsIn(text);
    expect(atoms.map((atom) => atom.text)).toEqual([text.replaceAll('\n', '')]);
    expect(atoms[0]?.lines).toHaveLength(3);
  });

  it('is one of several pairs on a line, where one of them is known', () => {
    expect(atomsIn('目標：20分　　実績：18分').map(({ text }) => text)).toEqual([
      '目標：20分',
      '実績：18分',
    ]);
    expect(atomsIn('午前：20分　　午後：18分')).toHaveLength(1);
  });

  it('takes no legend apart', () => {
    expect(atomsIn('目標：20分　　実績：18分\n\nＡ：達成　　Ｂ：未達成')).toHaveLength(3);
  });

  it('ends an item where a line that is no more indented is set apart', () => {
    expect(placesIn('- 項目\n【目標】花を植える\n')).toEqual(['item0', 'text']);
    expect(placesIn('- 項目\n花を植える\n')).toEqual(['item0', 'item0+']);
  });
});

describe('a mark', () => {
  const markOf = (text: string) => atomsIn(text).map(({ mark }) => [mark?.family, mark?.no]);
  const none = [undefined, undefined];

  it('stands inside the brackets round the whole as well', () => {
    const [noun, number, other] = atomsIn('【重点課題2 花壇】\n\n【 (3) 花壇 】\n\n【花壇】\n');
    expect(noun).toMatchObject({ mark: { family: 'noun:重点課題', no: '2' } });
    expect(noun?.setting.label).toBe('花壇');
    expect(number).toMatchObject({ mark: { family: '【(1)', no: '3' } });
    expect(number?.setting.label).toBe('花壇');
    expect(other?.mark).toBeNull();
    expect(markOf('【(1) 花壇】を植える')).toEqual([none]);
    expect(markOf(`【(1) ${'花'.repeat(1000)}】`)).toEqual([none]);
  });

  it('is a number behind a sign', () => {
    expect(markOf('■ 1 花壇\n\n●重点課題2 花壇\n\n■●花壇\n')).toEqual([
      ['■1', '1'],
      ['●noun:重点課題', '2'],
      ['■', null],
    ]);
    expect(atomsIn('●重点課題2 花壇')[0]?.setting.label).toBe('花壇');
  });

  it('is the number of a list item on its first line', () => {
    expect(markOf('1. 花壇\n2. 橋\n   守る\n')).toEqual([['list', '1'], ['list', '2'], none]);
    expect(markOf('12) 花壇\n')).toEqual([['list', '12']]);
    expect(markOf('- 花壇\n')).toEqual([none]);
  });

  it('sets a numbered title with a colon no other way than its neighbours, but for a known word', () => {
    const styles = atomsIn('(1) 花壇\n\n(2) 窓口：待たせない\n\n(3) 目標：植える\n').map(
      ({ style }) => style,
    );
    expect(styles[1]).toBe(styles[0]);
    expect(styles[2]).not.toBe(styles[0]);
    const plain = atomsIn('花壇\n\n窓口：待たせない\n').map(({ style }) => style);
    expect(plain[1]).not.toBe(plain[0]);
  });
});

describe('a label', () => {
  it('is what a line begins with in bold, behind its mark too', () => {
    const settingOf = (text: string) => {
      const { setting, rest } = atomsIn(text)[0] ?? {};
      return [setting?.form, setting?.label, rest];
    };
    expect(settingOf('**ひとこと**　花を植える')).toEqual(['**', 'ひとこと', '花を植える']);
    expect(settingOf('**■ひとこと**　花を植える')).toEqual(['**', 'ひとこと', '花を植える']);
    expect(settingOf('**ひと**こと　花を植える')[0]).not.toBe('**');
    expect(settingOf('**ひとこと**')).toEqual(['bare', 'ひとこと', '']);
  });

  it('of a number is a word, but no sign of one', () => {
    expect(atomsIn('番号：3')[0]?.column?.key).toBe('no');
    expect(atomsIn('＃：3')[0]?.column).toBeNull();
  });

  it('is short up to sixty characters, and where a mark is all there is', () => {
    const short = (text: string) => atomsIn(text)[0]?.short;
    expect([short('花'.repeat(60)), short('花'.repeat(61))]).toEqual([true, false]);
    expect(short('重点課題1')).toBe(true);
  });

  it('whose letters stand apart is restored, with what numbers it, and stands where its line begins', () => {
    const [plain, numbered, labelled] = atomsIn(
      '花 壇 の 手 入 れ\n\nＡ. 花 壇 の 手 入 れ\n\n評　価　A\n',
    );
    expect(plain?.text).toBe('花壇の手入れ');
    expect(numbered?.text).toBe('Ａ. 花壇の手入れ');
    expect(labelled?.text).not.toBe('評価A');
    expect(new Set(Array.from(plain?.line.map ?? []))).toEqual(new Set([0]));
    expect(plain?.line.text).toBe('花壇の手入れ');
    const long = '花 '.repeat(41).trim();
    expect(atomsIn(long)[0]?.text).toBe(long);
    expect(atomsIn(long.slice(0, 79))[0]?.text).toBe('花'.repeat(40));
  });
});

describe('where an item ends', () => {
  it.each([
    ['a number', '(1) 橋'],
    ['bold', '**橋**'],
    ['a sign', '■橋'],
    ['a word before a colon', '目標：'],
  ])('%s that is no more indented begins another', (_what, line) => {
    expect(placesIn(`- 花壇\n${line}\n`)).toEqual(['item0', 'text']);
    expect(placesIn(`- 花壇\n  ${line}\n`)).toEqual(['item0', 'item0+']);
  });

  it('a short line right above that begins it too, where the item has ended its sentence', () => {
    expect(placesIn('- 花を植える。\n橋\n【目標】\n')).toEqual(['item0', 'text', 'text']);
    expect(placesIn('- 花壇\n橋\n【目標】\n')).toEqual(['item0', 'item0+', 'text']);
    expect(placesIn('- 花を植える。\n橋を守る。\n【目標】\n')).toEqual(['item0', 'item0+', 'text']);
    expect(placesIn('- 花を植える。\n橋、\n【目標】\n')).toEqual(['item0', 'item0+', 'text']);
    expect(placesIn('- 花を植える。\n  橋\n【目標】\n')).toEqual(['item0', 'item0+', 'text']);
    expect(placesIn('- 花。植える\n橋\n【目標】\n')).toEqual(['item0', 'item0+', 'text']);
  });

  it('and nowhere in a paragraph', () => {
    expect(placesIn('花を植える。\n橋\n【目標】\n')).toEqual(['text', 'text', 'text']);
  });
});

it('further pairs of an item stand like further lines of it', () => {
  expect(placesIn('- 目標：20分　　実績：18分\n')).toEqual(['item0', 'item0+']);
  expect(placesIn('目標：20分　　実績：18分\n')).toEqual(['text', 'text']);
  const blocks = atomsIn('- 目標：20分　　実績：18分\n').map(({ line }) => line.block);
  expect(blocks[1]).toBe(true);
});

it('a quote is text, and a term is one line', () => {
  expect(placesIn('> 花を植える。\n')).toEqual(['text']);
  const term = atomsIn('<dl><dt>花の<br>目標</dt><dd>植える</dd></dl>');
  expect(term.map(({ place, text }) => [place, text])).toEqual([
    ['term', '花の 目標'],
    ['description', '植える'],
  ]);
});

describe('of any text', () => {
  const pieces = [
    '【目標】',
    '目標：',
    '●',
    '1. ',
    '- ',
    '## ',
    '\n',
    '\n\n',
    '　',
    '花を植える',
    '。',
    '**',
  ];
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 30 })
    .map((parts) => parts.join(''));

  it('every line of running text is in one atom', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { blocks } = parseDocument(source, { report: () => {} });
        const atoms = atomsOf(blocks, createVocabulary());
        for (const block of blocks) {
          if (block.type !== 'paragraph' && block.type !== 'heading') continue;
          const own = (atoms.get(block) ?? []).flatMap(({ lines }) => lines);
          const places = own.map(({ start, end }) => [start, end]);
          for (const line of block.lines) {
            const covered = places.some(
              ([start = 0, end = 0]) => start <= line.start && end >= line.end,
            );
            const split = places.filter(([start = 0]) => start >= line.start && start < line.end);
            expect(covered || split.length > 1).toBe(true);
          }
        }
      }),
    );
  });

  it('the text behind a label stands at its place in the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const atom of atomsIn(source)) {
          const rest = restLine(atom);
          if (rest === null) expect(atom.rest).toBe('');
          else expect(rest.text.replace(/[\s　]+/gu, ' ').trim()).toBe(atom.rest);
        }
      }),
    );
  });
});
