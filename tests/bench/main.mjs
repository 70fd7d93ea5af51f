// Measures the built command beside what people would use instead: `npm run bench`.
//   --short        a minute instead of half an hour
//   --rounds N     instead of 5
//   --output FILE  writes the Markdown there as well
//   --node PATH    also measures the start under another Node.js (repeatable)
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareRecords } from './compare.mjs';
import { writeBook, writeFolder, writeLongTable } from './corpus.mjs';
import { cores, exponent, inTurn, measure } from './measure.mjs';
import { writeOfficeFolder } from './office.mjs';
import { peers } from './peers.mjs';
import { createSheet, writers } from './sheets.mjs';
import { megabytes, seconds, table, times } from './table.mjs';

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    output: { type: 'string' },
    node: { type: 'string', multiple: true, default: [] },
  },
});
const full = {
  rounds: Number(options.rounds),
  starts: 31,
  sheets: 1000,
  pages: 300,
  office: 100,
  megabytes: [1, 10, 50],
  files: [100, 1000, 10_000],
};
const short = {
  rounds: 1,
  starts: 7,
  sheets: 150,
  pages: 40,
  office: 15,
  megabytes: [1, 4],
  files: [50, 400],
};
const sizes = options.short ? short : full;

const program = new URL('../../bin/mbo-parse.js', import.meta.url).pathname;
const ours = (...args) => [process.execPath, program, ...args, '--quiet', '--format', 'ndjson'];
const work = await mkdtemp(join(tmpdir(), 'mbo-parse-bench-'));
const inWork = (name) => join(work, name);
const writerOf = (name) => writers.find((writer) => writer.name === name);

const sections = [
  flat,
  pages,
  mixed,
  workbooks,
  documents,
  jobs,
  start,
  oneFile,
  manyFiles,
  extras,
];
const parts = [];
try {
  for (const section of sections) {
    const part = await section();
    console.log(`${part}\n`);
    parts.push(part);
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
parts.push(machine());
console.log(parts.at(-1));
if (options.output) await writeFile(options.output, `${parts.join('\n\n')}\n`);

/** One job over a folder of flat tables in all three syntaxes, which every text tool here reads. */
async function flat() {
  const folder = inWork('flat');
  const kinds = writers.filter((writer) => writer.flat && writer.extension !== '.html');
  const bytes = await writeFolder(folder, sizes.sheets, kinds);
  return compare(`${sizes.sheets} flat sheets, ${megabytes(bytes / 1e6)}`, folder, 'flat');
}

/** Web pages, half of them as content systems write them; other tools read them too. */
async function pages() {
  const folder = inWork('pages');
  const bytes = await writeFolder(folder, sizes.pages, [writerOf('page'), writerOf('system')]);
  return compare(`${sizes.pages} web pages, ${megabytes(bytes / 1e6)}`, folder, 'page');
}

/** One job over a folder of every syntax and layout, most of which the others pass over. */
async function mixed() {
  const folder = inWork('mixed');
  const bytes = await writeFolder(folder, sizes.sheets);
  return compare(
    `${sizes.sheets} sheets of all layouts, ${megabytes(bytes / 1e6)}`,
    folder,
    'flat',
  );
}

/** Workbooks, beside other ways to read them. */
async function workbooks() {
  return office('xlsx', 'workbooks (.xlsx)');
}

/** Word documents, beside other ways to read them. */
async function documents() {
  return office('docx', 'Word documents (.docx)');
}

async function office(kind, name) {
  const folder = inWork(kind);
  const bytes = await writeOfficeFolder(folder, sizes.office, kind);
  return compare(`${sizes.office} ${name}, ${megabytes(bytes / 1e6)}`, folder, kind);
}

async function compare(title, folder, kind) {
  const present = peers.filter(({ reads, needs }) => reads.includes(kind) && (needs?.() ?? true));
  const commands = [
    { name: 'mbo-parse', command: ours(folder, '--jobs', '1') },
    ...present.map(({ name, command }) => ({ name, command: [...command, folder] })),
  ];
  const results = await inTurn(commands, sizes.rounds);
  const own = results.get('mbo-parse');
  await measure(ours(folder, '--jobs', '1'), inWork('ours.ndjson'));
  const rows = [['**mbo-parse**', seconds(own.seconds), times(1), megabytes(own.peak), '', '']];
  for (const { name, command, loses } of present) {
    const result = results.get(name);
    await measure([...command, folder], inWork('theirs.ndjson'));
    const { same, all } = compareRecords(inWork('ours.ndjson'), inWork('theirs.ndjson'));
    rows.push([
      name,
      seconds(result.seconds),
      times(result.seconds / own.seconds),
      megabytes(result.peak),
      `${same} of ${all} sheets`,
      loses,
    ]);
  }
  return table([title, 'time', 'to ours', 'peak', 'same records', 'what it loses'], rows);
}

/** Workers: two jobs for many sheets, and the choice of the command for few. */
async function jobs() {
  const few = inWork('few');
  await writeFolder(few, 10);
  const results = await inTurn(
    [
      { name: 'many, 1 job', command: ours(inWork('mixed'), '--jobs', '1') },
      { name: 'many, 2 jobs', command: ours(inWork('mixed'), '--jobs', '2') },
      { name: 'few, 1 job', command: ours(few, '--jobs', '1') },
      { name: 'few, by itself', command: ours(few) },
    ],
    sizes.rounds,
  );
  const faster = (slow, fast) => times(results.get(slow).seconds / results.get(fast).seconds);
  return table(
    [`jobs on ${cores} cores`, 'speed-up'],
    [
      [`2 jobs, ${sizes.sheets} sheets`, faster('many, 1 job', 'many, 2 jobs')],
      ['jobs chosen by the command, 10 sheets', faster('few, 1 job', 'few, by itself')],
    ],
  );
}

/** The start of a process on one sheet of 11 initiatives. */
async function start() {
  const sheet = inWork('sheet.txt');
  await writeFile(sheet, writerOf('tab').write(createSheet(11, 11)));
  const rows = [];
  for (const node of [process.execPath, ...options.node]) {
    const commands = [
      { name: 'bare', command: [node, '-e', '0'] },
      { name: 'ours', command: [node, program, sheet] },
    ];
    const results = await inTurn(commands, sizes.starts);
    const [bare, own] = [results.get('bare'), results.get('ours')];
    rows.push([await versionOf(node), ms(bare), ms(own), times(own.seconds / bare.seconds)]);
  }
  return table(['start to JSON of one sheet', 'bare node', 'mbo-parse', 'ratio'], rows);
}

async function versionOf(node) {
  await measure([node, '--print', '"Node.js " + process.versions.node'], inWork('version'));
  const { readFile } = await import('node:fs/promises');
  return (await readFile(inWork('version'), 'utf8')).trim();
}

/** One file of growing size: many departments, and one long table. */
async function oneFile() {
  const rows = [];
  for (const name of ['tab', 'pipe', 'html']) {
    for (const [kind, write] of [
      ['departments', writeBook],
      ['one table', writeLongTable],
    ]) {
      rows.push([`${name}, ${kind}`, ...(await grow(name, write))]);
    }
  }
  const headers = sizes.megabytes.map((size) => `${size} MB`);
  return table(['one file', ...headers, 'exponent', 'peak to size'], rows);
}

async function grow(name, write) {
  const writer = writerOf(name);
  const points = [];
  for (const size of sizes.megabytes) {
    const path = inWork(`one${writer.extension}`);
    const bytes = await write(path, size, writer);
    const results = await inTurn([{ name, command: ours(path) }], Math.min(sizes.rounds, 3));
    points.push({ size: bytes / 1e6, ...results.get(name) });
  }
  const [first, last] = [points[0], points.at(-1)];
  return [
    ...points.map((point) => seconds(point.seconds)),
    exponent(first, last).toFixed(2),
    times(last.peak / last.size),
  ];
}

/** Folders of growing size. */
async function manyFiles() {
  const points = [];
  for (const count of sizes.files) {
    const folder = inWork(`files-${count}`);
    await writeFolder(folder, count);
    const command = ours(folder, '--jobs', '1');
    const results = await inTurn([{ name: 'ours', command }], Math.min(sizes.rounds, 3));
    points.push({ size: count, ...results.get('ours') });
    await rm(folder, { recursive: true });
  }
  const rows = points.map(({ size, ...point }) => [
    `${size}`,
    seconds(point.seconds),
    megabytes(point.peak),
  ]);
  rows.push(['exponent', exponent(points[0], points.at(-1)).toFixed(2), '']);
  return table(['files', 'time', 'peak'], rows);
}

/** What places and inspection cost. */
async function extras() {
  const book = inWork('book.txt');
  await writeBook(book, options.short ? 1 : 5, writerOf('tab'));
  const inspect = [process.execPath, program, 'inspect', book, '--format', 'json'];
  const results = await inTurn(
    [
      { name: 'plain', command: ours(book) },
      { name: '--positions', command: ours(book, '--positions') },
      { name: 'inspect', command: inspect },
    ],
    sizes.rounds,
  );
  const plain = results.get('plain').seconds;
  return table(
    ['beside a plain run', 'ratio'],
    ['--positions', 'inspect'].map((name) => [
      `\`${name}\``,
      times(results.get(name).seconds / plain),
    ]),
  );
}

function machine() {
  const [cpu] = cpus();
  const form = options.short ? 'short form' : `medians of ${sizes.rounds} rounds`;
  return `${form}; Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${cores} × ${cpu?.model.trim() ?? 'CPU'}`;
}

function ms({ seconds: value }) {
  return `${Math.round(value * 1000)} ms`;
}
