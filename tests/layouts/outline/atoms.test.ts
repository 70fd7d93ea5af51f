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
