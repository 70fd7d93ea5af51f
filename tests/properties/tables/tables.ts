import type { Random } from '../generated/random.ts';
import type { Family, Sample, Wish } from '../generated/sample.ts';
import { compose } from './compose.ts';
import type { Distortion } from './distortions/distortion.ts';
import { distortions } from './distortions/index.ts';
import { layouts } from './layouts/index.ts';
import type { Layout } from './layouts/layout.ts';
import { syntaxes } from './syntaxes/index.ts';
import type { Syntax } from './syntaxes/syntax.ts';

/** Sheets as tables: a layout in a syntax, with up to three distortions. */
export const tables: Family = { name: 'tables', settings: allSettings(), make };

const attempts = 20_000;

function allSettings(): string[][] {
  return layouts.flatMap(([, layout]) =>
    syntaxes.flatMap(([, syntax]) => (takes(layout, syntax) ? [[layout.name, syntax.name]] : [])),
  );
}

function make(random: Random, wish: Wish): Sample {
  for (let i = 0; i < attempts; i++) {
    const sample = attempt(random, wish);
    if (sample) return sample;
  }
  throw new Error('no sample fits what is asked for');
}

function attempt(random: Random, { setting = [], distortion, most = 3 }: Wish): Sample | null {
  const layout = random.weigh(layouts);
  const syntax = random.weigh(syntaxes);
  if (!takes(layout, syntax)) return null;
  if (setting.some((name) => name !== layout.name && name !== syntax.name)) return null;
  const chosen = choose(random, distortion, most);
  return chosen && compose(random, layout, syntax, chosen);
}

/** Rulers and commas hold lists only. */
function takes(layout: Layout, syntax: Syntax): boolean {
  return (syntax.grids || layout.list === true) && (layout.takes?.(syntax) ?? true);
}

function choose(random: Random, wished: string | undefined, most: number): Distortion[] | null {
  const first = distortions.filter(({ name }) => name === wished);
  if (wished !== undefined && first.length === 0) throw new Error(`no distortion ${wished}`);
  const count = random.weigh([
    [20, 0],
    [40, 1],
    [25, 2],
    [15, 3],
  ] as const);
  const others = random.shuffle(distortions.filter(({ name }) => name !== wished));
  const chosen = [...first, ...others].slice(0, Math.min(most, Math.max(count, first.length)));
  const clash = chosen.some(({ excludes = [] }) =>
    chosen.some(({ name }) => excludes.includes(name)),
  );
  return clash ? null : distortions.filter((each) => chosen.includes(each));
}
