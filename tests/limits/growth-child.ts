import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { parseSheets } from '../../src/parse-sheets.ts';
import { decode } from '../../src/read/decode.ts';
import { type Family, families } from './families.ts';

/** How what is done for a family grows with its size: 1 where twice the size takes twice as much. */
export interface Growth {
  readonly name: string;
  /** Of the blocks of code that are run, counted. */
  readonly work: number;
  /** Of the processor time, which patterns and what else is no code of ours take as well. */
  readonly time: number;
  /** Rules that were told of the shorter text. */
  readonly rules: readonly string[];
  /** Characters and milliseconds of the largest text: for people, not for tests. */
  readonly length: number;
  readonly milliseconds: number;
}

const usualMost = 32_000;
/** Where work is counted, for families of the usual size: of either count more texts are met than results are kept for. */
const mostCounted = 4000;
/** Rounds in which time is measured, and the growth that needs no further one. */
const rounds = { least: 2, most: 5, fair: 1.4 };
const [, , report = '', name = ''] = process.argv;
const family = families[name];
if (!family) throw new TypeError(`no family ${name}`);
writeFileSync(report, JSON.stringify(await growthOf(name, family)));

async function growthOf(name: string, family: Family): Promise<Growth> {
  const most = family.most ?? usualMost;
  // First, because the engine counts in code only that it compiles afterwards.
  const work = await workGrowth(family, Math.min(most / 8, mostCounted));
  const rules = read(family, most / 4);
  const { time, milliseconds } = timeGrowth(family, most);
  return { name, work, time, rules, length: family.text(most).length, milliseconds };
}

async function workGrowth(family: Family, count: number): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // What is built once, and compiled with the first call, counts for neither size.
  await workFor(session, family, 4 * count);
  const less = await workFor(session, family, count);
  const more = await workFor(session, family, 4 * count);
  await session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return exponent(less, more);
}

/** Of four times the size. */
function exponent(less: number, more: number): number {
  return Math.round((100 * Math.log2(more / less)) / 2) / 100;
}

function read({ text, source = 'sheet.md', bytes }: Family, count: number): string[] {
  const content = text(count);
  const decoded = bytes ? decode(bytes(content)).text : content;
  const { messages } = parseSheets(decoded ?? '', { source });
  return [...new Set(messages.map(({ ruleId }) => ruleId))];
}

/** Sizes are read in turn and the least of each counts: what else the machine does makes none shorter. */
function timeGrowth(family: Family, most: number): { time: number; milliseconds: number } {
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  let time = Number.POSITIVE_INFINITY;
  for (let round = 1; round <= rounds.most; round += 1) {
    short = Math.min(short, timeFor(family, most / 4));
    long = Math.min(long, timeFor(family, most));
    time = exponent(short, long);
    if (round >= rounds.least && time <= rounds.fair) break;
  }
  return { time, milliseconds: Math.round(long) };
}

/** Processor time of one reading, in milliseconds. */
function timeFor({ text, source = 'sheet.md', bytes }: Family, count: number): number {
  const content = text(count);
  const given = bytes ? bytes(content) : content;
  global.gc?.();
  const start = process.cpuUsage();
  parseSheets(typeof given === 'string' ? given : (decode(given).text ?? ''), { source });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Blocks run, as the engine counts them. */
async function workFor(session: Session, family: Family, count: number): Promise<number> {
  read(family, count);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let sum = 0;
  for (const { url, functions } of result) {
    if (url.startsWith('node:')) continue;
    for (const { ranges } of functions) for (const { count: runs } of ranges) sum += runs;
  }
  return sum;
}
