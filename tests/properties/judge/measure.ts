import { parseArgs } from 'node:util';
import { parseSheets } from '../../../src/parse-sheets.ts';
import type { Case, Family } from './case.ts';
import { families } from './families.ts';
import type { Verdict } from './judge.ts';
import { printFigures } from './print-figures.ts';
import { runSamples } from './run-samples.ts';

const usage = `measure.mjs ${Object.keys(families).join('|')} [--samples N] [--seed S] [--show N] [--only OUTCOME] [--trait NAME=VALUE] [--brief] [--json]`;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    samples: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '0' },
    only: { type: 'string' },
    trait: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    brief: { type: 'boolean', default: false },
  },
});

for (const name of positionals) {
  const make = families[name];
  if (make) measure(name, make);
  else process.exitCode = 2;
}
if (positionals.length === 0 || process.exitCode === 2) process.stderr.write(`${usage}\n`);

function measure(name: string, make: Family): void {
  let left = Number(values.show);
  const figures = runSamples({
    make,
    samples: Number(values.samples),
    seed: Number(values.seed),
    onVerdict: (sample, verdict, seed) => {
      if (left === 0 || !isWanted(sample, verdict)) return;
      left -= 1;
      process.stdout.write(`${present(sample, verdict, seed)}\n`);
    },
  });
  process.stdout.write(`${printFigures(name, figures)}\n`);
}

function isWanted({ traits }: Case, { outcome, sins, right }: Verdict): boolean {
  const { only, trait } = values;
  const traitsFit = trait.every((one) => {
    const [name = '', value] = one.split('=');
    return traits[name] === value;
  });
  if (!traitsFit || only === undefined) return traitsFit && (only !== undefined || !right);
  if (only === 'all') return true;
  return only === 'wrong' ? !right : outcome === only || [...sins].some((sin) => sin === only);
}

function present(sample: Case, { outcome, faults }: Verdict, seed: number): string {
  const { text, source, traits } = sample;
  const shown = Object.entries(traits).map(([name, value]) => `${name}: ${value}`);
  const { sheets, messages } = parseSheets(text, { source });
  const told = messages.map(({ ruleId, line }) => `${ruleId} ${line ?? '–'}`);
  return [
    `──── seed ${seed} · ${source} · ${outcome} · ${shown.join(' · ')}`,
    ...(values.brief ? [] : [text]),
    ...faults.slice(0, 12).map(({ sin, what }) => `  ${sin}: ${what}`),
    ...(faults.length > 12 ? [`  and ${faults.length - 12} more`] : []),
    `  told: ${told.join(', ')}`,
    ...(values.json ? [JSON.stringify(sheets, null, 1)] : []),
  ].join('\n');
}
