import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/concepts/text-of.ts';
import { type Form, readForm } from '../../../src/layouts/form/read-form.ts';
import { printed, tableOf } from './read-table.ts';

function formOf(...rows: readonly string[]): Form | null {
  const { table, desk } = tableOf(...rows);
  return readForm(table, 0, desk);
}

const pairsOf = (form: Form | null) =>
  form?.pairs.map(({ label, values }) => [label, textOf(values)]);

describe('a form is read', () => {
  it('by the way that fits all of its rows best', () => {
    const form = formOf('項目|花壇の手入れ', '住民の声|よい', '担当課|案内課', '評価|A');
    expect(pairsOf(form)).toEqual([
      ['項目', '花壇の手入れ'],
      ['住民の声', 'よい'],
      ['担当課', '案内課'],
      ['評価', 'A'],
    ]);
    expect(form).toMatchObject({ known: 3, labelValues: 0, end: 4 });
  });

  it('partly left of values and partly above them', () => {
    expect(pairsOf(formOf('項目|花壇の手入れ', '目標|成果', '植える。|植えた。'))).toEqual([
      ['項目', '花壇の手入れ'],
      ['目標', '植える。'],
      ['成果', '植えた。'],
    ]);
  });

  it('without moving a value where a label is unknown', () => {
    const known = formOf('No.|項目', '1|花壇', '担当課|目標', '案内課|植える。');
    const unknown = formOf('No.|項目', '1|花壇', '世話役|目標', '案内課|植える。');
    expect(pairsOf(unknown)).toEqual(
      pairsOf(known)?.map(([label, value]) => [label === '担当課' ? '世話役' : label, value]),
    );
  });

  it('up to the department below it', () => {
    expect(formOf('項目|花壇', '目標|植える。', '>みどり部', '項目|橋')?.end).toBe(2);
  });

  it('with a text that stands alone in its row left over', () => {
    const form = formOf('項目|花壇', '目標|植える。', '>※ 春の数字である', '評価|A');
    expect(form?.strays.map(printed)).toEqual(['※ 春の数字である']);
    expect(form?.pairs).toHaveLength(3);
  });

  it('with letters that stand apart closed up in its labels', () => {
    expect(pairsOf(formOf('項　目|花　壇', '目　標|植える。'))).toEqual([
      ['項目', '花 壇'],
      ['目標', '植える。'],
    ]);
  });
});

describe('no form is', () => {
  it.each([
    [
      'a header row above rows of values',
      ['No.|項目|目標|評価', '1|花壇|植える。|A', '2|橋|守る。|B'],
    ],
    ['a table without a known label', ['ひとこと|よい', 'ふたこと|よくない']],
    ['a table of sentences', ['花を植えた。|橋を守った。', 'また来る。|よい。']],
  ])('%s', (_what, rows) => {
    const form = formOf(...rows);
    expect(form === null || form.end === 1).toBe(true);
    expect(form?.known ?? 0).toBeLessThanOrEqual(4);
  });
});

describe('of any table of short cells', () => {
  const cell = fc.constantFrom(
    '項目',
    '目標',
    '評価',
    '住民の声',
    '花壇',
    'A',
    '1',
    '植える。',
    '',
  );
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.tuple(...Array(width).fill(cell)), { minLength: 1, maxLength: 8 }),
    );

  it('no cell is read twice, and none that is blank is a label', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const form = formOf(...list.map((row) => row.join('|')));
        if (!form) return;
        const cells = [
          ...form.pairs.map(({ key }) => key.start),
          ...form.pairs.flatMap(({ values }) => values.map(({ start }) => start)),
          ...[...form.strays, ...form.copies, ...form.headings].map(({ start }) => start),
        ];
        expect(new Set(cells).size).toBe(cells.length);
        expect(form.pairs.every(({ key }) => key.lines.length > 0)).toBe(true);
        expect(form.known).toBeGreaterThan(0);
        expect(form.known).toBeLessThanOrEqual(form.pairs.length);
      }),
    );
  });

  it('every filled cell of its rows is a label, a value, or left over', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { table, desk } = tableOf(...list.map((row) => row.join('|')));
        const form = readForm(table, 0, desk);
        if (!form) return;
        const read =
          form.pairs.flatMap(({ key, values, group }) => [key, ...values, group]).length > 0
            ? new Set(
                [
                  ...form.pairs.flatMap(({ key, group }) => [
                    ...key.lines,
                    ...(group?.lines ?? []),
                  ]),
                  ...form.pairs.flatMap(({ values }) => values),
                  ...[...form.strays, ...form.copies, ...form.headings].flatMap(
                    ({ lines }) => lines,
                  ),
                ].map(({ start }) => start),
              )
            : new Set<number>();
        const printedThere = table.rows
          .slice(0, form.end)
          .flatMap(({ cells }) => cells.flatMap((one) => one?.lines ?? []));
        for (const { start } of printedThere) expect(read.has(start)).toBe(true);
      }),
    );
  });
});
