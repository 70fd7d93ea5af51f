import { describe, expect, it } from 'vitest';
import { scales } from '../../../src/report/page/scales.ts';
import { reportEntry } from '../../../src/report/report-entry.ts';
import type { Sheet } from '../../../src/schema/sheet.ts';
import { recordOf, sheetOf } from '../../emit/sheets.ts';

type Given = Partial<Omit<Sheet, 'ratingLegend'>> & {
  readonly legend?: Readonly<Record<string, string>>;
};

function sheet(ratings: readonly (string | null)[], { legend = {}, ...given }: Given = {}) {
  const ratingLegend = Object.entries(legend).map(([rating, meaning]) => ({ rating, meaning }));
  const records = ratings.map((rating, at) => recordOf({ index: at + 1, rating }));
  const made = reportEntry(sheetOf({ ...given, ratingLegend, records }), null).sheet;
  if (!made) throw new TypeError('no sheet');
  return made;
}

const names = (...sheets: ReturnType<typeof sheet>[]) => scales(sheets).map(({ name }) => name);
const sizes = (...sheets: ReturnType<typeof sheet>[]) =>
  scales(sheets).map((scale) => scale.sheets.length);

describe('sheets are counted together', () => {
  it('where their legends say the same, in whatever order and width', () => {
    const east = sheet(['A', 'B'], { municipality: '東市', legend: { A: '達成', B: '未達成' } });
    const west = sheet(['B'], { municipality: '西市', legend: { B: '未 達成', A: '達成' } });
    expect(names(east, west)).toEqual(['東市・西市 A・B']);
  });

  it('never where their legends differ, be the grades the same', () => {
    const east = sheet(['B'], { municipality: '東市', legend: { A: '達成', B: 'おおむね達成' } });
    const west = sheet(['B'], { municipality: '西市', legend: { A: '達成', B: '未達成' } });
    expect(names(east, west)).toEqual(['東市 B', '西市 B']);
  });

  it('without a legend within a municipality, by grades that they share', () => {
    const city = { municipality: '東市' };
    const sheets = [
      sheet(['A', 'B'], city),
      sheet(['○', '△'], city),
      sheet(['C'], city),
      sheet(['B', 'C'], city),
      sheet(['A'], { municipality: '西市' }),
    ];
    expect(names(...sheets)).toEqual(['東市 A・B・C', '東市 ○・△', '西市 A']);
  });

  it('without a municipality within a folder, those of single years being one', () => {
    const at = (source: string) => sheet(['A'], { source });
    expect(sizes(at('city/2018/a.txt'), at('city/令和元年度/a.txt'), at('town/R1/a.txt'))).toEqual([
      2, 1,
    ]);
  });

  it('without any grade with the only scale of their municipality, and of several with none', () => {
    const city = { municipality: '東市' };
    expect(sizes(sheet(['A'], city), sheet([null], city))).toEqual([2]);
    expect(sizes(sheet(['A'], city), sheet(['○'], city), sheet([null], city))).toEqual([1, 1]);
  });
});

it('lists the scale of most initiatives first, with its legend and grades', () => {
  const [first] = scales([
    sheet(['○'], { municipality: '西市' }),
    sheet(['B', 'A'], { municipality: '東市', legend: { A: '達成', B: '未達成' } }),
  ]);
  expect(first).toMatchObject({
    grades: ['A', 'B'],
    legend: [{ rating: 'A', meaning: '達成' }, { rating: 'B' }],
  });
});
