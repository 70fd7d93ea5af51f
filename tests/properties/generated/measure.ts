import { parseArgs } from 'node:util';
import { judge } from './judge.ts';
import { printTallies } from './print-tallies.ts';
import { createRandom, seedOf } from './random.ts';
import type { Family, Sample, Wish } from './sample.ts';
import { showFindings } from './show-findings.ts';
import { count, createTally, type Tally } from './tally.ts';
import { faultKinds, type Verdict } from './verdict.ts';

/** One judged sample of a run. */
export interface Finding {
  readonly index: number;
  readonly sample: Sample;
  readonly verdict: Verdict;
}

export interface Tallies {
  readonly all: Tally;
  readonly settings: Map<string, Tally>;
  readonly distortions: Map<string, Tally>;
}

const usage = `measure FAMILY [--samples 1000] [--seed 1] [--setting flat,tab] [--distortion NAME] [--most N]
               [--stability] [--json] [--show N] [--match PATTERN] [--only ${faultKinds.join('|')}|read|refused] [--at INDEX]`;

/** Generates, reads and judges samples, and prints what came of it. */
export function measure(families: readonly Family[], args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      samples: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      setting: { type: 'string', default: '' },
      distortion: { type: 'string' },
      most: { type: 'string' },
      stability: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      show: { type: 'string', default: '0' },
      only: { type: 'string' },
      match: { type: 'string', default: '' },
      at: { type: 'string' },
    },
  });
  const family = families.find(({ name }) => name === positionals[0]);
  if (!family) {
    console.error(`${usage}\nfamilies: ${families.map(({ name }) => name).join(', ')}`);
    process.exitCode = 2;
    return;
  }
  const wish: Wish = {
    setting: values.setting.split(',').filter(Boolean),
    ...(values.distortion === undefined ? {} : { distortion: values.distortion }),
    ...(values.most === undefined ? {} : { most: Number(values.most) }),
  };
  const run = { seed: Number(values.seed), wish, stability: values.stability };
  if (values.at !== undefined) {
    showFindings([examine(family, Number(values.at), run)], { limit: 1, match: /(?:)/ });
    return;
  }
  const findings = Array.from({ length: Number(values.samples) }, (_, i) =>
    examine(family, i, run),
  );
  const tallies = tally(findings);
  if (values.json) console.log(JSON.stringify(plain(tallies), null, 2));
  else printTallies(tallies);
  showFindings(findings, {
    limit: Number(values.show),
    match: new RegExp(values.match, 'u'),
    ...(values.only === undefined ? {} : { only: values.only }),
  });
}

export interface Run {
  readonly seed: number;
  readonly wish: Wish;
  readonly stability: boolean;
}

export function examine(family: Family, index: number, { seed, wish, stability }: Run): Finding {
  const sample = family.make(createRandom(seedOf(seed, index)), wish);
  return { index, sample, verdict: judge(sample, { stability }) };
}

export function tally(findings: readonly Finding[]): Tallies {
  const tallies = { all: createTally(), settings: new Map(), distortions: new Map() };
  for (const { sample, verdict } of findings) {
    const names = sample.distortions.length > 0 ? sample.distortions : ['(none)'];
    const groups = [
      tallies.all,
      groupOf(tallies.settings, sample.setting),
      ...new Set(names.map((name) => groupOf(tallies.distortions, name))),
    ];
    for (const group of groups) count(group, sample, verdict);
  }
  return tallies;
}

function groupOf(groups: Map<string, Tally>, name: string): Tally {
  const group = groups.get(name) ?? createTally();
  groups.set(name, group);
  return group;
}

const plain = ({ all, settings, distortions }: Tallies): object => ({
  all,
  settings: Object.fromEntries(settings),
  distortions: Object.fromEntries(distortions),
});
