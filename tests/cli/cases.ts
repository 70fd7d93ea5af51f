import { emitCsv } from '../../src/emit/csv.ts';
import { emitJson } from '../../src/emit/json.ts';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { emitYaml } from '../../src/emit/yaml.ts';
import { parseSheets } from '../../src/parse-sheets.ts';
import type { Files } from './folder.ts';
import { office } from './office-cases.ts';
import { sheetText } from './sheet-text.ts';

/** A command line, what it finds, and what it must do; run in process and by spawn. */
export interface Case {
  /** A sentence about the command. */
  readonly name: string;
  readonly args: readonly string[];
  readonly files?: Files;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly code: 0 | 1 | 2;
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
  /** Files afterwards; null for one that must not be there. */
  readonly written?: Readonly<Record<string, string | RegExp | null>>;
}

const one = sheetText(1);
const two = sheetText(2);
const three = sheetText(3);
const sheets = (...inputs: [source: string, text: string][]) =>
  inputs.flatMap(([source, text]) => parseSheets(text, { source }).sheets);
const json = (...inputs: [string, string][]) => emitJson(sheets(...inputs));
const tree: Files = {
  'in/b.md': two,
  'in/a.txt': one,
  'in/sub/c.markdown': three,
  'in/readme.log': '%PDF',
};
/** A sheet behind which stand eight remarks that no field holds. */
const notes = `${one}\n${Array.from({ length: 8 }, (_, at) => `ひとことメモ${at}\n`).join('\n')}`;
const all: [string, string][] = [
  ['in/a.txt', one],
  ['in/b.md', two],
  ['in/sub/c.markdown', three],
];

const inputs: readonly Case[] = [
  {
    name: 'converts a file to JSON',
    args: ['a.txt'],
    files: { 'a.txt': one },
    code: 0,
    stdout: json(['a.txt', one]),
    stderr: '',
  },
  {
    name: 'reads standard input where no path is given',
    args: [],
    stdin: one,
    code: 0,
    stdout: json(['<stdin>', one]),
    stderr: '',
  },
  {
    name: 'reads standard input for -',
    args: ['-'],
    stdin: one,
    code: 0,
    stdout: json(['<stdin>', one]),
  },
  {
    name: 'names standard input by --stdin-filepath',
    args: ['--stdin-filepath', 'x/y.md'],
    stdin: one,
    code: 0,
    stdout: json(['x/y.md', one]),
  },
  {
    name: 'reads files and standard input together where - is one of the paths',
    args: ['a.txt', '-'],
    files: { 'a.txt': two },
    stdin: one,
    code: 0,
    stdout: json(['<stdin>', one], ['a.txt', two]),
  },
  {
    name: 'refuses a name for standard input that is not read',
    args: ['a.txt', '--stdin-filepath', 'x'],
    files: { 'a.txt': one },
    code: 2,
    stdout: '',
    stderr: /--stdin-filepath/,
  },
  {
    name: 'takes a backslash for a character of the name',
    args: ['a\\b.txt'],
    files: { 'a\\b.txt': one },
    code: 0,
    stdout: json(['a\\b.txt', one]),
  },
  {
    name: 'keeps the path as it was given',
    args: ['./a.txt'],
    files: { 'a.txt': one },
    code: 0,
    stdout: json(['./a.txt', one]),
  },
  {
    name: 'converts a folder sorted by path',
    args: ['in'],
    files: tree,
    code: 0,
    stdout: json(...all),
    stderr: '3 files: 3 converted, 6 records\n',
  },
  {
    name: 'takes a slash at the end of a folder',
    args: ['in/'],
    files: tree,
    code: 0,
    stdout: json(...all),
  },
  {
    name: 'names files of the working folder without a dot',
    args: ['.'],
    files: { 'a.txt': one },
    code: 0,
    stdout: json(['a.txt', one]),
  },
  {
    name: 'expands a pattern that no shell has expanded',
    args: ['in/**/*.{txt,markdown}'],
    files: tree,
    code: 0,
    stdout: json(['in/a.txt', one], ['in/sub/c.markdown', three]),
  },
  {
    name: 'walks folders that a pattern matches',
    args: ['in/s*'],
    files: tree,
    code: 0,
    stdout: json(['in/sub/c.markdown', three]),
  },
  {
    name: 'takes a file that exists by its name, however much it looks like a pattern',
    args: ['[a].txt'],
    files: { '[a].txt': one, 'a.txt': two },
    code: 0,
    stdout: json(['[a].txt', one]),
  },
  {
    name: 'converts a file once that is named in several ways',
    args: ['in/a.txt', './in/a.txt', 'in/*.txt'],
    files: tree,
    code: 0,
    stdout: json(['./in/a.txt', one]),
  },
  {
    name: 'reads paths from a file, one a line',
    args: ['--files-from', 'list'],
    files: { ...tree, list: 'in/b.md\r\n\nin/a.txt\n' },
    code: 0,
    stdout: json(['in/a.txt', one], ['in/b.md', two]),
  },
  {
    name: 'reads paths from standard input, separated by NUL',
    args: ['--files-from', '-'],
    files: { ...tree, 'line\nbreak.txt': one },
    stdin: 'line\nbreak.txt\0in/b.md\0',
    code: 0,
    stdout: json(['in/b.md', two], ['line\nbreak.txt', one]),
  },
  {
    name: 'adds listed paths to those of the command line',
    args: ['in/a.txt', '--files-from', 'list'],
    files: { ...tree, list: 'in/b.md' },
    code: 0,
    stdout: json(['in/a.txt', one], ['in/b.md', two]),
  },
  {
    name: 'converts nothing for an empty list',
    args: ['--files-from', '-'],
    code: 0,
    stdout: '[]\n',
    stderr: '',
  },
  {
    name: 'refuses a list that cannot be read',
    args: ['--files-from', 'none'],
    code: 2,
    stdout: '',
    stderr: /^error: cannot read the list none: no such file or folder\n/,
  },
  {
    name: 'refuses standard input as a list and a sheet',
    args: ['--files-from', '-', '-'],
    code: 2,
    stderr: /both read standard input/,
  },
  {
    name: 'names a path that does not exist and converts the rest',
    args: ['in/a.txt', 'none.txt'],
    files: tree,
    code: 2,
    stdout: json(['in/a.txt', one]),
    stderr:
      'none.txt:1:1 error No such file or folder no-such-path\n2 files: 1 converted, 1 failed, 2 records\n',
  },
  {
    name: 'names a pattern that matches nothing and converts the rest',
    args: ['in/a.txt', '*.nothing'],
    files: tree,
    code: 2,
    stdout: json(['in/a.txt', one]),
    stderr: /^\*\.nothing:1:1 error .* no-match\n/,
  },
  {
    name: 'says so where a folder holds no sheets',
    args: ['empty'],
    files: { 'empty/x.log': '' },
    code: 2,
    stderr: /^empty:1:1 error .* empty-folder\n/,
  },
  {
    name: 'leaves out what .mboparseignore names',
    args: ['in'],
    files: { ...tree, '.mboparseignore': '# drafts\nin/sub/\n' },
    code: 0,
    stdout: json(['in/a.txt', one], ['in/b.md', two]),
  },
  {
    name: 'leaves out what --ignore names, again and again',
    args: ['in', '--ignore', '*.md', '--ignore', 'sub'],
    files: tree,
    code: 0,
    stdout: json(['in/a.txt', one]),
  },
  {
    name: 'skips a named file that is ignored and counts it',
    args: ['in/a.txt', 'in/b.md', '--ignore', '*.md', '--verbose'],
    files: tree,
    code: 0,
    stdout: json(['in/a.txt', one]),
    stderr:
      'in/b.md:1:1 info Left out by .mboparseignore or --ignore ignored\n2 files: 1 converted, 1 ignored, 2 records\n',
  },
  {
    name: 'leaves out hidden files and node_modules',
    args: ['.'],
    files: { 'a.txt': one, '.hidden/b.txt': two, 'node_modules/c.txt': two },
    code: 0,
    stdout: json(['a.txt', one]),
  },
  {
    name: 'takes a path that a command is named like with its folder',
    args: ['./explain'],
    files: { explain: one },
    code: 0,
    stdout: json(['./explain', one]),
  },
  {
    name: 'reads what the encoding says',
    args: ['a.txt', '--encoding', 'utf-16'],
    files: { 'a.txt': Buffer.from(one, 'utf16le') },
    code: 0,
    stdout: json(['a.txt', one]),
  },
  {
    name: 'tells where decoding stopped',
    args: ['a.txt', '--encoding', 'utf-8'],
    files: { 'a.txt': Buffer.concat([Buffer.from('1行目\n表'), Buffer.from([0xff])]) },
    code: 1,
    stdout: '[]\n',
    stderr:
      'a.txt:2:2 error Cannot be decoded as utf-8: invalid byte at offset 11 undecodable\n1 file: 0 converted, 1 failed, 0 records\n',
  },
];

const formats: readonly Case[] = [
  {
    name: 'writes NDJSON',
    args: ['in', '-f', 'ndjson'],
    files: tree,
    code: 0,
    stdout: emitNdjson(sheets(...all)),
  },
  {
    name: 'writes YAML',
    args: ['in', '--format', 'yaml'],
    files: tree,
    code: 0,
    stdout: emitYaml(sheets(...all)),
  },
  {
    name: 'writes one CSV with one header',
    args: ['in', '-f', 'csv'],
    files: tree,
    code: 0,
    stdout: emitCsv(sheets(...all)),
  },
  {
    name: 'writes rows of statements',
    args: ['in', '-f', 'csv', '--rows', 'statements'],
    files: tree,
    code: 0,
    stdout: emitCsv(sheets(...all), { rows: 'statements' }),
  },
  {
    name: 'joins lists as it is told',
    args: ['in', '-f', 'csv', '--list-separator', ' / '],
    files: tree,
    code: 0,
    stdout: emitCsv(sheets(...all), { listSeparator: ' / ' }),
  },
  {
    name: 'writes for spreadsheet programs',
    args: ['in', '-f', 'csv', '--excel'],
    files: tree,
    code: 0,
    stdout: emitCsv(sheets(...all), { excel: true }),
  },
  {
    name: 'adds positions',
    args: ['a.txt', '--positions'],
    files: { 'a.txt': one },
    code: 0,
    stdout: emitJson(parseSheets(one, { source: 'a.txt', positions: true }).sheets),
  },
  {
    name: 'fills the municipality',
    args: ['a.txt', '--municipality', '若葉市'],
    files: { 'a.txt': one },
    code: 0,
    stdout: /"municipality": "若葉市"/,
  },
  {
    name: 'refuses row options for formats without rows',
    args: ['a.txt', '--rows', 'sheets'],
    code: 2,
    stdout: '',
    stderr: /need --format csv or tsv, not json/,
  },
  {
    name: 'refuses a line break as separator',
    args: ['-f', 'csv', '--list-separator', '\n'],
    code: 2,
    stderr: /line break/,
  },
];

const bundleFormats: readonly Case[] = [
  ...['x.xls', 'x.pdf', 'x.parquet', 'x.json.gz'].map((output) => ({
    name: `takes ${output} for no format that it could write`,
    args: ['in', '-o', output],
    files: tree,
    code: 2 as const,
    stdout: '',
    stderr: /^error: --output x\.\S+ ends in no known format: give --format, or one of \.json, /,
    written: { [output]: null },
  })),
  {
    name: 'writes what it is told to, whatever the extension says',
    args: ['in/a.txt', '-f', 'json', '-o', 'a.txt.bak'],
    files: tree,
    code: 0,
    written: { 'a.txt.bak': json(['in/a.txt', one]) },
  },
  {
    name: 'writes JSON to a file without an extension',
    args: ['in/a.txt', '-o', 'out'],
    files: tree,
    code: 0,
    written: { out: json(['in/a.txt', one]) },
  },
  {
    name: 'writes one workbook',
    args: ['in', '-o', 'all.xlsx'],
    files: tree,
    code: 0,
    stdout: '',
    written: { 'all.xlsx': /^PK/ },
  },
  {
    name: 'writes a workbook for each input',
    args: ['in', '-f', 'xlsx', '-d', 'out'],
    files: tree,
    code: 0,
    written: { 'out/a.xlsx': /^PK/, 'out/sub/c.xlsx': /^PK/ },
  },
  {
    name: 'writes a package of all inputs, told of its publisher by the configuration',
    args: ['in', '-f', 'datapackage', '-d', 'out'],
    files: {
      ...tree,
      'mbo-parse.config.yaml': 'lgCode: "132136"\nlicenses: [{ name: CC-BY-4.0 }]',
    },
    code: 0,
    stdout: '',
    written: {
      'out/datapackage.json': /"name": "CC-BY-4.0"/,
      'out/sheets.csv': /132136.*みどり部|132136.*水辺部/,
      'out/records.csv': /花壇3-2の整備/,
      'out/a.json': null,
    },
  },
  {
    name: 'checks a package',
    args: ['in', '-f', 'datapackage', '-d', 'out', '--check'],
    files: { ...tree, 'out/sheets.csv': '' },
    code: 1,
    stderr:
      /^out\/sheets\.csv:1:1 error .* stale-output\nout\/grades\.csv:1:1 error .* missing-output\n/,
    written: { 'out/sheets.csv': '', 'out/records.csv': null },
  },
  {
    name: 'needs a folder for a package',
    args: ['in', '-f', 'datapackage'],
    files: tree,
    code: 2,
    stderr: /--format datapackage writes several files: give --out-dir/,
  },
  {
    name: 'writes one page',
    args: ['in', '-o', 'all.html'],
    files: tree,
    code: 0,
    written: { 'all.html': /^<!doctype html>[\s\S]*花壇3-2の整備/ },
  },
];

const outputs: readonly Case[] = [
  {
    name: 'writes a file whose extension says the format',
    args: ['in', '-o', 'all.csv'],
    files: tree,
    code: 0,
    stdout: '',
    written: { 'all.csv': emitCsv(sheets(...all)) },
  },
  {
    name: 'writes JSON where the extension says nothing',
    args: ['in/a.txt', '-o', 'out'],
    files: tree,
    code: 0,
    written: { out: json(['in/a.txt', one]) },
  },
  {
    name: 'lets --format decide over the extension',
    args: ['in/a.txt', '-o', 'all.csv', '-f', 'json'],
    files: tree,
    code: 0,
    written: { 'all.csv': json(['in/a.txt', one]) },
  },
  {
    name: 'mirrors folders below --out-dir',
    args: ['in', '-d', 'out/deep'],
    files: tree,
    code: 0,
    stdout: '',
    written: {
      'out/deep/a.json': json(['in/a.txt', one]),
      'out/deep/b.json': json(['in/b.md', two]),
      'out/deep/sub/c.json': json(['in/sub/c.markdown', three]),
    },
  },
  {
    name: 'mirrors below the common root of several paths',
    args: ['in/sub', 'in/a.txt', '-d', 'out'],
    files: tree,
    code: 0,
    written: {
      'out/a.json': json(['in/a.txt', one]),
      'out/sub/c.json': json(['in/sub/c.markdown', three]),
    },
  },
  {
    name: 'stays below --out-dir for paths with ..',
    args: ['x/../in', '-d', 'out'],
    files: { ...tree, 'x/y.txt': one },
    code: 0,
    written: { 'out/sub/c.json': /./ },
  },
  {
    name: 'refuses two inputs of one output before it writes anything',
    args: ['.', '-d', 'out'],
    files: { 'a.txt': one, 'a.md': two, 'b.txt': three },
    code: 2,
    stdout: '',
    stderr:
      'error: a.md and a.txt would both write out/a.json: rename one of each, leave it out with --ignore, or write all into one file with --output\n',
    written: { out: null },
  },
  {
    name: 'never writes over an input',
    args: ['a.txt', '-f', 'json', '-o', 'a.txt'],
    files: { 'a.txt': one },
    code: 2,
    stderr: /a\.txt would overwrite the input a\.txt/,
    written: { 'a.txt': one },
  },
  {
    name: 'never writes over the configuration',
    args: ['a.txt', '-o', 'mbo-parse.config.yaml'],
    files: { 'a.txt': one, 'mbo-parse.config.yaml': 'municipality: 若葉市\n' },
    code: 2,
    stderr: 'error: mbo-parse.config.yaml would overwrite the configuration\n',
    written: { 'mbo-parse.config.yaml': 'municipality: 若葉市\n' },
  },
  {
    name: 'never writes over the configuration that --config names',
    args: ['a.txt', '-d', '.', '--config', 'a.json'],
    files: { 'a.txt': one, 'a.json': '{}' },
    code: 2,
    stderr: 'error: a.json would overwrite the configuration\n',
    written: { 'a.json': '{}' },
  },
  {
    name: 'names the folder that --output lacks',
    args: ['a.txt', '-o', 'new/dir/x.json'],
    files: { 'a.txt': one },
    code: 1,
    stderr:
      /^new\/dir\/x\.json:1:1 error Cannot be written: the folder new\/dir does not exist missing-folder\n/,
    written: { new: null },
  },
  {
    name: 'names the folder that a report lacks',
    args: ['a.txt', '-o', 'x.json', '--reporter-file', 'new/report.txt'],
    files: { 'a.txt': one },
    code: 1,
    stderr: 'error: cannot write the report new/report.txt: the folder new does not exist\n',
  },
  {
    name: 'names every pair of inputs of one output, and what to do',
    args: ['in', '-d', 'out'],
    files: { 'in/a.md': one, 'in/a.txt': two, 'in/b.md': one, 'in/b.txt': two, 'in/c.txt': three },
    code: 2,
    stderr:
      'error: in/a.md and in/a.txt would both write out/a.json; in/b.md and in/b.txt would both write out/b.json: rename one of each, leave it out with --ignore, or write all into one file with --output\n',
    written: { out: null },
  },
  {
    name: 'never writes over the list of --files-from',
    args: ['--files-from', 'list.txt', '-f', 'json', '-o', './list.txt'],
    files: { 'a.txt': one, 'list.txt': 'a.txt\n' },
    code: 2,
    stderr: 'error: ./list.txt would overwrite the list list.txt\n',
    written: { 'list.txt': 'a.txt\n' },
  },
  {
    name: 'never writes over the ignore file',
    args: ['a.txt', '--reporter-file', '.mboparseignore'],
    files: { 'a.txt': one, '.mboparseignore': 'b.txt\n' },
    code: 2,
    stderr: 'error: .mboparseignore would overwrite the list .mboparseignore\n',
    written: { '.mboparseignore': 'b.txt\n' },
  },
  {
    name: 'never writes over the file that --stdin-filepath names',
    args: ['-', '--stdin-filepath', 'a.txt', '-f', 'json', '-o', 'a.txt'],
    files: { 'a.txt': one },
    stdin: two,
    code: 2,
    stderr: 'error: a.txt would overwrite the input a.txt\n',
    written: { 'a.txt': one },
  },
  {
    name: 'refuses two outputs that differ in case only, which some systems take for one',
    args: ['in', '-d', 'out'],
    files: { 'in/Sheet.txt': one, 'in/sheet.md': two },
    code: 2,
    stderr:
      'error: in/Sheet.txt and in/sheet.md would both write out/sheet.json: rename one of each, leave it out with --ignore, or write all into one file with --output\n',
    written: { out: null },
  },
  {
    name: 'refuses two outputs that differ in Unicode form only',
    args: ['in', '-d', 'out'],
    files: { 'in/か\u3099.txt': one, 'in/が.md': two },
    code: 2,
    stderr:
      'error: in/か\u3099.txt and in/が.md would both write out/が.json: rename one of each, leave it out with --ignore, or write all into one file with --output\n',
    written: { out: null },
  },
  {
    name: 'refuses a report that differs from the output in case only',
    args: ['a.txt', '-o', 'all.json', '--reporter-file', 'ALL.json'],
    files: { 'a.txt': one },
    code: 2,
    stderr: 'error: ALL.json would be written twice\n',
    written: { 'all.json': null, 'ALL.json': null },
  },
  {
    name: 'refuses such a report also where the output is there already',
    args: ['a.txt', '-o', 'all.json', '--reporter-file', 'ALL.json'],
    files: { 'a.txt': one, 'all.json': '[]' },
    code: 2,
    stderr: 'error: ALL.json would be written twice\n',
    written: { 'all.json': '[]', 'ALL.json': null },
  },
  {
    name: 'lets no name in a usage error begin a line of its own',
    args: ['a.txt', '--config', 'x\n::error::y\u009b31m\u202e'],
    files: { 'a.txt': one },
    code: 2,
    stderr:
      'error: cannot read the configuration x\\u000a::error::y\\u009b31m\\u202e: no such file or folder\n',
  },
  {
    name: 'lets no argument that it does not know begin a line of its own',
    args: ['--x\n::error::y'],
    code: 2,
    stderr: /^error: unknown option '--x\\u000a::error::y'\n/,
  },
  {
    name: 'lets no value begin a line of its own',
    args: ['--format=x\n::error::y'],
    code: 2,
    stderr: /^error: option .* argument 'x\\u000a::error::y' is invalid/,
  },
  {
    name: 'lets no path begin a workflow command of its own',
    args: ['x\n::error::y', '--reporter', 'github'],
    code: 2,
    stderr: /^::error file=x\\u000a%3A%3Aerror%3A%3Ay,line=1,/,
  },
  {
    name: 'gives the place of aliases that multiply',
    args: ['a.txt', '--config', 'bomb.yaml'],
    files: {
      'a.txt': one,
      'bomb.yaml': [
        'ratings: &a [x, x, x, x, x, x, x, x, x, x]',
        'categories: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
        'headers: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
        'sources: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\n',
      ].join('\n'),
    },
    code: 2,
    stderr: /^bomb\.yaml:4:\d+ error .*alias.* invalid-config\n$/,
  },
  {
    name: 'gives the place of an alias without an anchor',
    args: ['a.txt', '--config', 'open.yaml'],
    files: { 'a.txt': one, 'open.yaml': 'ratings: [良]\ncategories: *none\n' },
    code: 2,
    stderr: /^open\.yaml:2:13 error .*alias.* invalid-config\n$/,
  },
  {
    name: 'tells once that a configuration nests too deep',
    args: ['a.txt', '--config', 'deep.yaml'],
    files: { 'a.txt': one, 'deep.yaml': '['.repeat(20_000) },
    code: 2,
    stderr: /^(?:deep\.yaml:1:\d+ error .* invalid-config\n){1,4}$/,
  },
  {
    name: 'refuses --output with --out-dir',
    args: ['a.txt', '-o', 'x', '-d', 'y'],
    code: 2,
    stderr: /exclude each other/,
  },
  {
    name: 'refuses a folder as --output',
    args: ['in/a.txt', '-o', 'in'],
    files: tree,
    code: 2,
    stderr: 'error: --output in is a folder; --out-dir writes into one\n',
  },
  {
    name: 'says in one line that an output cannot be written',
    args: ['a.txt', '-o', 'none/x.json'],
    files: { 'a.txt': one },
    code: 1,
    stderr:
      'none/x.json:1:1 error Cannot be written: the folder none does not exist missing-folder\n1 file: 1 converted, 1 output not written, 2 records\n',
  },
  {
    name: 'says in one line that a folder cannot be made',
    args: ['a.txt', '-d', 'a.txt/x'],
    files: { 'a.txt': one },
    code: 1,
    stderr:
      /^a\.txt\/x\/a\.json:1:1 error Cannot be written: a part of the path is no folder unwritable\n/,
  },
  {
    name: 'leaves an older output where nothing could be converted',
    args: ['none.txt', '-o', 'x.json'],
    files: { 'x.json': 'old' },
    code: 2,
    written: { 'x.json': 'old' },
  },
  {
    name: 'writes to what is no regular file',
    args: ['a.txt', '-o', '/dev/null'],
    files: { 'a.txt': one },
    code: 0,
    stderr: '',
  },
  {
    name: 'needs a name for standard input below --out-dir',
    args: ['-d', 'out'],
    stdin: one,
    code: 2,
    stderr: /--stdin-filepath/,
  },
  {
    name: 'writes standard input below --out-dir by its name',
    args: ['-d', 'out', '--stdin-filepath', 'x/y.md'],
    stdin: one,
    code: 0,
    written: { 'out/y.json': json(['x/y.md', one]) },
  },
  {
    name: 'passes --check where outputs are current',
    args: ['in/a.txt', '-d', 'out', '--check'],
    files: { ...tree, 'out/a.json': json(['in/a.txt', one]) },
    code: 0,
    stderr: '',
  },
  {
    name: 'lists missing and stale outputs under --check and writes nothing',
    args: ['in', '-d', 'out', '--check'],
    files: { ...tree, 'out/a.json': '[]\n', 'out/b.json': json(['in/b.md', two]) },
    code: 1,
    stdout: '',
    stderr:
      'out/a.json:1:1 error The output is not current stale-output\nout/sub/c.json:1:1 error The output does not exist missing-output\n3 files: 3 converted, 2 outputs not current, 6 records\n',
    written: { 'out/a.json': '[]\n', 'out/sub': null },
  },
  {
    name: 'checks a single output too',
    args: ['in', '-o', 'all.csv', '--check'],
    files: { ...tree, 'all.csv': emitCsv(sheets(...all)) },
    code: 0,
    stdout: '',
  },
  {
    name: 'needs an output to check',
    args: ['in', '--check'],
    files: tree,
    code: 2,
    stderr: /--check compares outputs on disk/,
  },
  {
    name: 'needs an output to watch',
    args: ['in', '--watch'],
    files: tree,
    code: 2,
    stderr: /--watch writes to disk/,
  },
];

const nothing = 'お知らせ\n本日は休館日です。\n';
const gap = sheetText(4).replace('成果又は課題', 'ひみつの列');

const coloured =
  'none.txt:1:1 \x1b[31merror\x1b[39m No such file or folder \x1b[90mno-such-path\x1b[39m\n1 file: 0 converted, 1 failed, 0 records\n';

const reports: readonly Case[] = [
  {
    name: 'fails a file in which nothing is recognised, and converts the others',
    args: ['in', 'n.txt'],
    files: { ...tree, 'n.txt': nothing },
    code: 1,
    stdout: json(...all),
    stderr: /^n\.txt:\d+:\d+ error .* no-sheet\n4 files: 3 converted, 1 failed, 6 records\n$/,
  },
  {
    name: 'counts warnings',
    args: ['in/a.txt', 'g.txt'],
    files: { ...tree, 'g.txt': gap },
    code: 0,
    stderr:
      /^g\.txt:\d+:\d+ warning Column "ひみつの列" .* unknown-header\n2 files: 2 converted \(1 with warnings\), 4 records\n$/,
  },
  {
    name: 'tells one message of a kind for each file and how many more there are, and counts them all',
    args: ['notes.txt', '--lang', 'en'],
    files: { 'notes.txt': notes },
    code: 0,
    stderr:
      /^notes\.txt:\d+:1 warning .* \(and 7 more in this file\) remainder\nby rule: remainder 8\n1 file: 1 converted \(1 with warnings\), 2 records\n$/,
  },
  {
    name: 'tells them all under --verbose',
    args: ['notes.txt', '--verbose'],
    files: { 'notes.txt': notes },
    code: 0,
    stderr: /^(?:notes\.txt:\d+:\d+ warning .* remainder\n){8}by rule: /,
  },
  {
    name: 'fails on warnings under --strict',
    args: ['g.txt', '--strict'],
    files: { 'g.txt': gap },
    code: 1,
    stdout: json(['g.txt', gap]),
    stderr: /unknown-header\n1 file: 1 converted \(1 with warnings\), 2 records\n$/,
  },
  {
    name: 'says nothing but errors under --quiet',
    args: ['g.txt', 'n.txt', '--quiet'],
    files: { 'g.txt': gap, 'n.txt': nothing },
    code: 1,
    stderr: /^n\.txt:\d+:\d+ error .* no-sheet\n$/,
  },
  {
    name: 'speaks Japanese by --lang',
    args: ['none.txt', '--lang', 'ja'],
    code: 2,
    stderr:
      'none.txt:1:1 error ファイルまたはフォルダーがありません no-such-path\n1 ファイル: 変換 0, 失敗 1, 取組 0 件\n',
  },
  {
    name: 'speaks Japanese by the locale',
    args: ['none.txt'],
    env: { LANG: 'ja_JP.UTF-8' },
    code: 2,
    stderr: /ファイルまたはフォルダーがありません/,
  },
  {
    name: 'lets LC_ALL decide over LANG',
    args: ['none.txt'],
    env: { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' },
    code: 2,
    stderr: /No such file/,
  },
  {
    name: 'lets --lang decide over the locale',
    args: ['none.txt', '--lang', 'en'],
    env: { LANG: 'ja_JP.UTF-8' },
    code: 2,
    stderr: /No such file/,
  },
  {
    name: 'reports as JSON',
    args: ['none.txt', '--reporter', 'json'],
    code: 2,
    stderr:
      /^\{\n {2}"files": \[[\s\S]*"ruleId": "no-such-path"[\s\S]*"summary": \{\n {4}"files": 1,[\s\S]*\}\n$/,
  },
  {
    name: 'reports as workflow commands, escaped',
    args: ['a,b:c%.txt', '--reporter', 'github'],
    code: 2,
    stderr:
      '::error file=a%2Cb%3Ac%25.txt,line=1,col=1,title=no-such-path::No such file or folder\n1 file: 0 converted, 1 failed, 0 records\n',
  },
  {
    name: 'appends to the summary page of a workflow',
    args: ['in/a.txt', 'no|ne.txt', '--reporter', 'github'],
    files: { ...tree, 'page.md': 'before\n' },
    env: { GITHUB_STEP_SUMMARY: 'page.md' },
    code: 2,
    written: {
      'page.md':
        'before\n### mbo-parse\n\n2 files: 1 converted, 1 failed, 2 records\n\n| File | State | Records | Messages |\n| --- | --- | --: | --: |\n| no\\|ne.txt | failed | 0 | 1 |\n',
    },
  },
  {
    name: 'reports to GitHub unasked where it runs there',
    args: ['none.txt'],
    env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'page.md' },
    code: 2,
    stderr: /^::error file=none\.txt,line=1,/,
    written: { 'page.md': /^### mbo-parse\n/ },
  },
  {
    name: 'reports to GitHub only where it is not told otherwise',
    args: ['none.txt', '--reporter', 'text'],
    env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: 'page.md' },
    code: 2,
    stderr: /^none\.txt:1:1 error/,
    written: { 'page.md': null },
  },
  {
    name: 'writes the report to a file and text to standard error',
    args: ['none.txt', '--reporter', 'json', '--reporter-file', 'report.json'],
    code: 2,
    stderr: /^none\.txt:1:1 error .*\n1 file: 0 converted/,
    written: { 'report.json': /"failed": 1,/ },
  },
  {
    name: 'never writes the report over an input',
    args: ['a.txt', '--reporter-file', 'a.txt'],
    files: { 'a.txt': one },
    code: 2,
    stderr: /would overwrite the input/,
    written: { 'a.txt': one },
  },
  {
    name: 'never writes the report over the output',
    args: ['a.txt', '-o', 'x', '--reporter-file', './x'],
    files: { 'a.txt': one },
    code: 2,
    stderr: /would be written twice/,
    written: { x: null },
  },
  {
    name: 'says in one line that a report cannot be written',
    args: ['a.txt', '--reporter-file', 'none/x'],
    files: { 'a.txt': one },
    code: 1,
    stderr: 'error: cannot write the report none/x: the folder none does not exist\n',
  },
  {
    name: 'colours on demand',
    args: ['none.txt', '--color'],
    code: 2,
    stderr: coloured,
  },
  {
    name: 'colours where FORCE_COLOR says so',
    args: ['none.txt'],
    env: { FORCE_COLOR: '1' },
    code: 2,
    stderr: coloured,
  },
  {
    name: 'does not colour where NO_COLOR is set',
    args: ['none.txt'],
    env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    code: 2,
    stderr: /^none\.txt:1:1 error No/,
  },
  {
    name: 'does not colour under --no-color',
    args: ['none.txt', '--no-color'],
    env: { FORCE_COLOR: '1' },
    code: 2,
    stderr: /^none\.txt:1:1 error No/,
  },
  {
    name: 'does not let a file name steer the terminal',
    args: ['\x1b[2Jx'],
    code: 2,
    stderr: /^\\u001b\[2Jx:1:1 error/,
  },
];

const usage: readonly Case[] = [
  { name: 'refuses an empty path', args: [''], code: 2, stderr: 'error: a path is empty\n' },
  { name: 'prints its version', args: ['-V'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: '' },
  {
    name: 'prints help with examples',
    args: ['--help'],
    code: 0,
    stdout: /^Usage: mbo-parse[\s\S]*Examples:[\s\S]*Exit codes:/,
    stderr: '',
  },
  {
    name: 'suggests the value that was meant',
    args: ['-f', 'cvs'],
    code: 2,
    stderr: /Allowed choices are json, .*, datapackage\. Did you mean csv\?\n/,
  },
  {
    name: 'suggests the command that was meant',
    args: ['inspekt', 'a.txt'],
    files: { 'a.txt': one },
    code: 2,
    stdout: json(['a.txt', one]),
    stderr: /^inspekt:1:1 error No such file or folder; did you mean the command inspect\? no-such/,
  },
  {
    name: 'suggests the command for help',
    args: ['help', 'expain'],
    code: 2,
    stderr: 'error: unknown command expain; did you mean explain?\n',
  },
  { name: 'takes help for a word', args: ['help'], code: 0, stdout: /^Usage: mbo-parse \[options/ },
  {
    name: 'takes help of a command for two words',
    args: ['help', 'diff'],
    code: 0,
    stdout: /^Usage: mbo-parse diff \[options/,
  },
  { name: 'takes version for a word', args: ['version'], code: 0, stdout: /^\d+\.\d+\.\d+\n$/ },
  {
    name: 'suggests the option that was meant',
    args: ['--formt', 'csv'],
    code: 2,
    stdout: '',
    stderr: /^error: unknown option '--formt'\n\(Did you mean --format\?\)\n/,
  },
  {
    name: 'writes any part of the sheets as rows',
    args: ['in/a.txt', '-f', 'csv', '--rows', 'ratings'],
    files: tree,
    code: 0,
    stdout: emitCsv(sheets(['in/a.txt', one]), { rows: 'ratings' }),
  },
  {
    name: 'lists the formats',
    args: ['-f', 'xml'],
    code: 2,
    stderr: /Allowed choices are json, ndjson, yaml, csv, tsv/,
  },
  {
    name: 'lists the grains',
    args: ['--rows', 'x'],
    code: 2,
    stderr:
      /Allowed choices are records, statements, sheets, indicators, ratings, metadata, legend, remainder/,
  },
  {
    name: 'lists the encodings',
    args: ['--encoding', 'latin1'],
    code: 2,
    stderr: /Allowed choices are auto, utf-8, shift_jis, euc-jp, iso-2022-jp, utf-16/,
  },
  {
    name: 'lists the reporters',
    args: ['--reporter', 'x'],
    code: 2,
    stderr: /Allowed choices are text, json, github, gitlab, junit, sarif/,
  },
  {
    name: 'lists the languages',
    args: ['--lang', 'fr'],
    code: 2,
    stderr: /Allowed choices are en, ja/,
  },
  {
    name: 'refuses a number of jobs that is none',
    args: ['--jobs', '0'],
    code: 2,
    stderr: /whole number from 1 to 256/,
  },
  {
    name: 'needs a value where an option takes one',
    args: ['-o'],
    code: 2,
    stderr: /argument missing/,
  },
  {
    name: 'refuses --quiet with --verbose',
    args: ['--quiet', '--verbose'],
    code: 2,
    stderr: /exclude each other/,
  },
  {
    name: 'refuses --check with --watch',
    args: ['a', '-o', 'b', '--check', '--watch'],
    code: 2,
    stderr: /exclude each other/,
  },
  {
    name: 'refuses to watch standard input',
    args: ['--watch', '-o', 'x'],
    code: 2,
    stderr: /cannot follow standard input/,
  },
  {
    name: 'explains a rule',
    args: ['explain', 'remainder'],
    code: 0,
    stdout: /^remainder \(warning\)\n[\s\S]*\nCause\n[\s\S]*\nExample\n[\s\S]*\nRemedy\n/,
  },
  {
    name: 'explains a rule in Japanese',
    args: ['explain', 'remainder', '--lang', 'ja'],
    code: 0,
    stdout: /^remainder \(警告\)\n[\s\S]*\n原因\n/,
  },
  {
    name: 'lists all rules',
    args: ['explain'],
    code: 0,
    stdout: /^no-sheet +error +\S[\s\S]*\ninternal-error +error/,
  },
  {
    name: 'suggests the rule that was meant',
    args: ['explain', 'remaindr'],
    code: 2,
    stdout: '',
    stderr: 'error: unknown rule remaindr; did you mean remainder?\n',
  },
  {
    name: 'lists the shells',
    args: ['completion', 'tcsh'],
    code: 2,
    stderr: /Allowed choices are bash, zsh, fish/,
  },
  {
    name: 'prints the help of a command',
    args: ['explain', '--help'],
    code: 0,
    stdout: /^Usage: mbo-parse explain/,
  },
];

const config = 'municipality: 若葉市\nheaders:\n  outcomes: [ひみつの列]\n';

const configuration: readonly Case[] = [
  {
    name: 'takes files of settings with the line ends of Windows',
    args: ['--files-from', 'list', '-f', 'json', '-o', 'x.json'],
    files: {
      'a.txt': one,
      'b.txt': two,
      list: 'a.txt\r\nb.txt\r\n',
      '.mboparseignore': '# b\r\nb.txt\r\n',
      'mbo-parse.config.yaml': 'municipality: 若葉市\r\nencoding: utf-8\r\n',
    },
    code: 0,
    stderr: '2 files: 1 converted, 1 ignored, 2 records\n',
    written: { 'x.json': /"municipality": "若葉市"/ },
  },
  {
    name: 'counts by rule',
    args: ['a.txt', '--statistics'],
    files: { 'a.txt': notes },
    code: 0,
    stderr: /^8 {2}remainder {2}warning {2}1 file {2}/,
  },
  {
    name: 'fails on more warnings than allowed',
    args: ['a.txt', '--max-warnings', '7'],
    files: { 'a.txt': notes },
    code: 1,
    stderr: /8 warnings, but at most 7 allowed\n$/,
  },
  {
    name: 'takes a configuration that ends in .yml',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.yml': config },
    code: 0,
    stdout: /"municipality": "若葉市"/,
  },
  {
    name: 'refuses two configurations side by side',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.yml': config, 'mbo-parse.config.json': '{}' },
    code: 2,
    stdout: '',
    stderr: /^error: mbo-parse\.config\.yml and mbo-parse\.config\.json stand side by side in /,
  },
  {
    name: 'takes an encoding by any of its names',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.yml': 'encoding: UTF8\n' },
    code: 0,
    stdout: json(['a.txt', one]),
  },
  {
    name: 'takes the nearest configuration',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.yaml': config },
    code: 0,
    stdout: /"municipality": "若葉市"/,
  },
  {
    name: 'takes a configuration in JSON',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.json': '{\n\t"municipality": "若葉市"\n}\n' },
    code: 0,
    stdout: /"municipality": "若葉市"/,
  },
  {
    name: 'takes the configuration that is named',
    args: ['a.txt', '--config', 'x/y.yaml'],
    files: { 'a.txt': one, 'x/y.yaml': config, 'mbo-parse.config.yaml': 'municipality: 青葉市' },
    code: 0,
    stdout: /"municipality": "若葉市"/,
  },
  {
    name: 'lets an option decide over the configuration',
    args: ['a.txt', '--municipality', '緑市'],
    files: { 'a.txt': one, 'mbo-parse.config.yaml': config },
    code: 0,
    stdout: /"municipality": "緑市"/,
  },
  {
    name: 'reads headers that the configuration teaches',
    args: ['g.txt'],
    files: { 'g.txt': gap, 'mbo-parse.config.yaml': config },
    code: 0,
    stderr: '',
    stdout: /"outcomes": \[\n +\{\n +"marker": "●"/,
  },
  {
    name: 'takes the encoding of the configuration',
    args: ['a.txt'],
    files: { 'a.txt': Buffer.from(one, 'utf16le'), 'mbo-parse.config.yaml': 'encoding: utf-16' },
    code: 0,
    stdout: json(['a.txt', one]),
  },
  {
    name: 'takes an empty configuration',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.yaml': '# nothing yet\n' },
    code: 0,
    stdout: json(['a.txt', one]),
  },
  {
    name: 'refuses an unknown key with its place and a suggestion',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.yaml': 'ratings: [順調]\nmunicipalty: x\n' },
    code: 2,
    stdout: '',
    stderr:
      'mbo-parse.config.yaml:2:1 error The configuration is invalid: unknown key "municipalty"; did you mean "municipality"? invalid-config\n',
  },
  {
    name: 'refuses an unknown concept with its place and a suggestion',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.json': '{"headers": {\n  "gaols": ["ねらい"]}}' },
    code: 2,
    stderr:
      'mbo-parse.config.json:2:3 error The configuration is invalid: unknown concept "gaols"; did you mean "goals"? invalid-config\n',
  },
  {
    name: 'lists every fault of a configuration',
    args: ['a.txt'],
    files: {
      'a.txt': one,
      'mbo-parse.config.yaml':
        'lgCode: 132136\nencoding: latin1\nratings: 順調\ncategories: [""]\n',
    },
    code: 2,
    stderr:
      /^mbo-parse\.config\.yaml:1:9 .*quotes.*\nmbo-parse\.config\.yaml:2:11 .*one of auto.*\nmbo-parse\.config\.yaml:3:10 .*a list.*\nmbo-parse\.config\.yaml:4:14 .*empty.*\n$/,
  },
  {
    name: 'refuses a municipal code with a wrong check digit',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.yaml': 'lgCode: "132137"' },
    code: 2,
    stderr: /:1:9 error .*local government code/,
  },
  {
    name: 'tells where a configuration is no YAML',
    args: ['a.txt'],
    files: { 'a.txt': one, 'mbo-parse.config.yaml': 'ratings: [A\nheaders: {' },
    code: 2,
    stderr: /^mbo-parse\.config\.yaml:\d+:\d+ error .* invalid-config\n/,
  },
  {
    name: 'refuses a configuration that does not exist',
    args: ['a.txt', '--config', 'none.yaml'],
    files: { 'a.txt': one },
    code: 2,
    stderr: 'error: cannot read the configuration none.yaml: no such file or folder\n',
  },
];

/** Every option at least once. */
export const cases: Readonly<Record<string, readonly Case[]>> = {
  inputs,
  formats,
  bundleFormats,
  outputs,
  reports,
  usage,
  configuration,
  office,
};
