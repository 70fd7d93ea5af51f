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

/** Tries with so many distortions before one less is asked for. */
const patience = 150;

function allSettings(): string[][] {
  return layouts.flatMap(([, layout]) =>
    syntaxes.flatMap(([, syntax]) => (takes(layout, syntax) ? [[layout.name, syntax.name]] : [])),
  );
}

/** Setting and number of distortions come first, so that what fits rarely is not rare. */
function make(random: Random, { setting = [], distortion, most = 3 }: Wish): Sample {
  const open = allSettings().filter((parts) => setting.every((part) => parts.includes(part)));
  const pairs = weighted(open);
  if (pairs.length === 0) throw new Error(`no setting ${setting.join(', ')}`);
  const asked = random.weigh(distortion === undefined ? counts : counts.slice(1));
  let pair = random.weigh(pairs);
  for (let count = Math.min(most, asked); ; count--) {
    for (let i = 0; i < patience; i++) {
      if (distortion !== undefined) pair = random.weigh(pairs);
      const chosen = choose(random, pair.layout, distortion, count);
      const sample = chosen && compose(random, pair.layout, pair.syntax, chosen);
      if (sample) return sample;
    }
    if (count <= (distortion === undefined ? 0 : 1))
      throw new Error(`no sample of ${setting.join(', ')} has ${distortion ?? 'no distortion'}`);
  }
}

interface Pair {
  readonly layout: Layout;
  readonly syntax: Syntax;
}

const weighted = (settings: readonly (readonly string[])[]): [weight: number, pair: Pair][] =>
  layouts.flatMap(([often, layout]) =>
    syntaxes
      .filter(([, { name }]) =>
        settings.some((parts) => parts[0] === layout.name && parts[1] === name),
      )
      .map(([weight, syntax]): [number, Pair] => [often * weight, { layout, syntax }]),
  );

/** Rulers and commas hold lists only. */
function takes(layout: Layout, syntax: Syntax): boolean {
  return (syntax.grids || layout.list === true) && (layout.takes?.(syntax) ?? true);
}

const counts = [
  [20, 0],
  [40, 1],
  [25, 2],
  [15, 3],
] as const;

/** So many distortions that go together, in the order in which they are made. */
function choose(
  random: Random,
  layout: Layout,
  wished: string | undefined,
  count: number,
): Distortion[] | null {
  if (wished !== undefined && !distortions.some(({ name }) => name === wished))
    throw new Error(`no distortion ${wished}`);
  const open = distortions.filter(({ name }) => layout.distortions?.includes(name) ?? true);
  const first = open.filter(({ name }) => name === wished);
  if (wished !== undefined && first.length === 0) return null;
  const others = random.shuffle(open.filter(({ name }) => name !== wished));
  const chosen = [...first, ...others].slice(0, count);
  const clash = chosen.some(({ excludes = [] }) =>
    chosen.some(({ name }) => excludes.includes(name)),
  );
  return clash ? null : distortions.filter((each) => chosen.includes(each));
}
