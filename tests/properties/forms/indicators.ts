import type { ExpectedEntry } from '../judge/expectation.ts';
import { bare, type Source } from '../prose/bodies.ts';
import { fill } from '../words/sentences.ts';
import type { PrintedYear } from '../words/years.ts';
import { entryOf } from './entry-of.ts';
import type { Item } from './form.ts';
import type { Indicators, Plan } from './plan.ts';

interface Measured {
  readonly items: readonly Item[];
  readonly table: readonly (readonly string[])[];
  readonly entries: readonly ExpectedEntry[];
}

/** Indicators: as keys of the form, in a table below it or inside it, or over two years. */
export function measure(source: Source, { indicators: kind, years }: Plan): Measured {
  if (kind === 'none') return { items: [], table: [], entries: [] };
  const count = kind === 'keys' || kind === 'years' ? 1 : source.random.int(1, 2);
  const found = Array.from({ length: count }, () => indicator(source, kind === 'years' ? 4 : 3));
  const entry = entryOfIndicators(found, kind);
  if (kind === 'keys') return { items: asKeys(found), table: [], entries: [entry] };
  const header = ['指標名', '基準値', '目標値', '実績値'];
  const table =
    kind === 'years'
      ? found.flatMap((one) => yearsOf(years, one))
      : [header, ...found.map(({ cells }) => cells)];
  if (kind !== 'nested') return { items: [], table, entries: [entry] };
  return {
    items: [{ key: '成果指標', lines: [], short: false, part: 'result', table }],
    table: [],
    entries: [entry],
  };
}

interface Indicator {
  readonly cells: readonly string[];
  readonly tokens: readonly string[];
}

function indicator({ random, tokens }: Source, count: number): Indicator {
  const name = fill(
    random.pick(['{T}講座の修了者', '{T}地区の加入者', '{T}線の利用者']),
    random,
    tokens,
  );
  const values = Array.from({ length: count }, () => fill('{N}人', random, tokens));
  const all = [name, ...values];
  return { cells: all.map(({ text }) => text), tokens: all.flatMap((one) => one.tokens) };
}

const asKeys = (found: readonly Indicator[]): Item[] =>
  found.flatMap(({ cells }) =>
    ['指標名', '基準値', '目標値', '実績値'].map(
      (key, i): Item => ({ key, lines: [cells[i] ?? ''], short: true, part: 'result' }),
    ),
  );

/** Target and actual in rows, years in columns; the name stands once. */
function yearsOf(years: PrintedYear, { cells }: Indicator): string[][] {
  const [name = '', lastTarget = '', target = '', lastActual = '', actual = ''] = cells;
  return [
    ['指標名', '区分', years.last, years.own],
    [name, '目標', lastTarget, target],
    ['', '実績', lastActual, actual],
  ];
}

function entryOfIndicators(found: readonly Indicator[], kind: Indicators): ExpectedEntry {
  const open = kind === 'years' ? ('any' as const) : null;
  const statements = found.map(({ cells: [text = ''], tokens }) => bare({ text, tokens }));
  return {
    ...entryOf('指標', 'indicators', statements),
    indicators: found.map(({ cells: [name = '', baseline = '', target = '', actual = ''] }) => ({
      name,
      baseline: open ?? baseline,
      target: open ?? target,
      actual: open ?? actual,
    })),
  };
}
