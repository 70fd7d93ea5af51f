import type { Tallies } from './measure.ts';
import { rightShare, type Tally } from './tally.ts';
import { faultKinds } from './verdict.ts';

const heads = ['', 'samples', 'open', 'exact', 'read', 'refused', 'right %', ...faultKinds];

/** A table a group of samples; faults as samples, and occurrences in brackets. */
export function printTallies({ all, settings, distortions }: Tallies): void {
  const rows = [
    heads,
    rowOf('all', all),
    [],
    ...sorted(settings).map(([name, tally]) => rowOf(name, tally)),
    [],
    ...sorted(distortions).map(([name, tally]) => rowOf(name, tally)),
  ];
  const widths = heads.map((_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ''))));
  for (const row of rows)
    console.log(
      row
        .map((text, i) => pad(text, widths[i] ?? 0, i === 0))
        .join('  ')
        .trimEnd(),
    );
}

const sorted = (groups: ReadonlyMap<string, Tally>): [string, Tally][] =>
  [...groups].sort((a, b) => (a[0] < b[0] ? -1 : 1));

function rowOf(name: string, tally: Tally): string[] {
  const { samples, open, outcomes, faults } = tally;
  const numbers = [samples, open, outcomes.exact, outcomes.read, outcomes.refused];
  const share = (100 * rightShare(tally)).toFixed(1);
  const kinds = faultKinds.map((kind) => {
    const { samples: hit, occurrences } = faults[kind];
    return hit === 0 ? '0' : `${hit} (${occurrences})`;
  });
  return [name, ...numbers.map(String), share, ...kinds];
}

/** × takes one column in a terminal. */
const widthOf = (text: string): number => [...text].length;

function pad(text: string, width: number, left: boolean): string {
  const room = ' '.repeat(width - widthOf(text));
  return left ? text + room : room + text;
}
