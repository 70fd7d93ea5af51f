import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readSheets } from '../../src/parse-sheets.ts';
import { families } from '../properties/families.ts';
import { examine as examineSample, type Finding } from '../properties/generated/measure.ts';
import { inputs } from './inputs.ts';
import { type Input, judge } from './judge.ts';
import { minimise } from './minimise.ts';
import { readFixtures } from './read-fixtures.ts';

/** Processor time that an input may take: a fixed part, and a part for each of its UTF-16 units. */
const budget = { base: 400, perUnit: 0.05 };
const batch = 50;
/** Samples of each family that are generated and judged with a batch. */
const generated = 25;
/** How many findings of one kind are saved. */
const examples = 5;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000_000}` },
    fixtures: { type: 'string', default: 'fixtures' },
    findings: { type: 'string', default: '.cache/fuzz' },
  },
});

fuzz(Number(values.seconds), Number(values.seed));

function fuzz(seconds: number, seed: number): void {
  const arbitrary = inputs(readFixtures(values.fixtures));
  const known = new Map<string, number>();
  const end = performance.now() + seconds * 1000;
  let count = 0;
  for (let round = seed; performance.now() < end; round++) {
    for (const input of fc.sample(arbitrary, { seed: round, numRuns: batch })) {
      const faults = examine(input);
      count++;
      for (const fault of new Map(faults.map((text) => [kindOf(text), text])).values())
        if ((known.get(kindOf(fault)) ?? 0) < examples) report(input, fault, known, round);
    }
    count += judgeGenerated(round, known);
  }
  const rate = Math.round(count / seconds);
  console.log(
    `${count} inputs from seed ${seed} in ${seconds} s (${rate}/s): ${known.size} kinds of findings`,
  );
  process.exitCode = known.size > 0 ? 1 : 0;
}

/** Generated documents, whose right reading is known; their number. */
function judgeGenerated(round: number, known: Map<string, number>): number {
  for (const family of families)
    for (let index = 0; index < generated; index++) {
      const run = { seed: round, wish: {}, stability: index % 5 === 0 };
      const finding = examineSample(family, index, run);
      for (const kind of new Set(finding.verdict.faults.map((fault) => fault.kind)))
        if ((known.get(`${family.name} ${kind}`) ?? 0) < examples)
          reportSample(`${family.name} ${kind}`, finding, known, round);
    }
  return families.length * generated;
}

function reportSample(
  kind: string,
  { sample, verdict, index }: Finding,
  known: Map<string, number>,
  seed: number,
): void {
  const number = (known.get(kind) ?? 0) + 1;
  known.set(kind, number);
  const faults = verdict.faults.map((fault) => `${fault.kind}: ${fault.why}`);
  const folder = join(values.findings, kind.replace(/[^\w]+/g, '-'), String(number));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, sample.source.replace(/^.*\./, 'input.')), sample.text);
  writeFileSync(join(folder, 'fault.txt'), `${faults.join('\n')}\n`);
  console.log(
    `seed ${seed}, --at ${index}: ${kind}: ${faults[0]?.slice(0, 300)}\n  saved in ${folder}`,
  );
}

function examine(input: Input): string[] {
  const faults = judge(input);
  return !faults.some((fault) => fault.startsWith('throws')) && isSlow(input)
    ? [...faults, 'slow: over the time that an input of its size may take']
    : faults;
}

/** Slow only if it is so three times: other programs and the garbage collector take their turns. */
function isSlow({ text, source }: Input): boolean {
  const allowed = budget.base + budget.perUnit * text.length;
  return [1, 2, 3].every(() => {
    const before = process.cpuUsage();
    readSheets(text, { source });
    return process.cpuUsage(before).user / 1000 > allowed;
  });
}

/** Findings of one kind differ in what they quote only. */
function kindOf(fault: string): string {
  return fault.replace(/:.*/s, '').replace(/\d+/g, 'N');
}

function report(input: Input, fault: string, known: Map<string, number>, seed: number): void {
  const kind = kindOf(fault);
  const number = (known.get(kind) ?? 0) + 1;
  known.set(kind, number);
  const text = minimise(input.text, (shorter) =>
    examine({ ...input, text: shorter }).some((other) => kindOf(other) === kind),
  );
  const folder = join(values.findings, kind.replace(/[^\w]+/g, '-').slice(0, 60), String(number));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, input.source.replace(/^.*\./, 'input.')), text);
  writeFileSync(join(folder, 'fault.txt'), `${examine({ ...input, text }).join('\n')}\n`);
  console.log(`seed ${seed}: ${fault.slice(0, 300)}\n  saved in ${folder}`);
}
