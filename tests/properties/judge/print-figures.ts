import { type Count, type Figures, rightShare } from './figures.ts';
import { sins } from './judge.ts';

/** The figures as lines of text: one line in all, then a block a dimension, the worst value first. */
export function printFigures(name: string, { all, by }: Figures): string {
  const blocks = [...by].map(([dimension, counts]) => {
    const rows = [...counts].sort(([, a], [, b]) => rightShare(a) - rightShare(b));
    return [`\n${dimension}`, ...rows.map(([value, count]) => `  ${row(value, count)}`)].join('\n');
  });
  return [row(name, all), ...blocks].join('\n');
}

function row(name: string, count: Count): string {
  const share = `${(100 * rightShare(count)).toFixed(1)} %`.padStart(8);
  const outcomes = ['part', 'refused'] as const;
  const rest = outcomes.map((outcome) => `${outcome} ${count.outcomes.get(outcome) ?? 0}`);
  const wrong = sins.map((sin) => `${sin} ${count.sins.get(sin) ?? 0}`);
  return `${pad(name, 26)} ${share} of ${String(count.samples).padStart(5)}  ${[...rest, ...wrong].join('  ')}`;
}

/** Japanese characters are two columns wide. */
function pad(text: string, columns: number): string {
  const width = [...text].reduce((sum, character) => sum + (character < '\u0100' ? 1 : 2), 0);
  return text + ' '.repeat(Math.max(0, columns - width));
}
