import { isDeepStrictEqual } from 'node:util';
import { parse as parseCsv } from 'csv-parse/sync';
import { load } from 'js-yaml';
import { emitCsv } from '../../src/emit/csv.ts';
import { emitJson } from '../../src/emit/json.ts';
import { emitNdjson } from '../../src/emit/ndjson.ts';
import { emitTsv } from '../../src/emit/tsv.ts';
import { emitYaml } from '../../src/emit/yaml.ts';
import { readSheets } from '../../src/parse-sheets.ts';
import { columns, type Table } from '../../src/schema/columns.ts';
import { type Indicator, type Sheet, Sheets } from '../../src/schema/sheet.ts';
import { accountFaults, type Reading, strings } from '../oracle.ts';
import { positionFaults } from '../positions.ts';
import { numberFaults } from '../printed-numbers.ts';

/** A file as the command would read it. */
export interface Input {
  readonly text: string;
  /** A name in .html is read as a web page. */
  readonly source: string;
}

/** What is wrong with the reading of an input; nothing for a good one. Throws nothing itself. */
export function judge(input: Input): string[] {
  try {
    const reading = readSheets(input.text, { source: input.source, positions: true });
    return [
      ...accountFaults(reading),
      ...positionFaults(reading),
      ...schemaFaults(reading),
      ...numberFaults(reading),
      ...characterFaults(reading, input),
      ...emitterFaults(reading.sheets),
    ];
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
}

function schemaFaults({ sheets }: Reading): string[] {
  const result = Sheets.safeParse(sheets);
  return result.success ? [] : [`breaks the schema: ${result.error.message}`];
}

/** No replacement character comes from nowhere (`&#0;` is one), and messages know their place. */
function characterFaults({ sheets, messages }: Reading, { text }: Input): string[] {
  const faults: string[] = [];
  if (!/\ufffd|&#/.test(text) && strings(sheets).some((value) => value.includes('\ufffd')))
    faults.push('a value holds U+FFFD');
  if (messages.some(({ offset }) => offset !== null && (offset < 0 || offset > text.length)))
    faults.push('a message lies outside the text');
  return faults;
}

const tables = Object.keys(columns) as Table[];

/** Every format read back gives the same. */
function emitterFaults(sheets: Sheet[]): string[] {
  const json = emitJson(sheets);
  const plain: unknown = JSON.parse(JSON.stringify(sheets));
  const ndjson = emitNdjson(sheets)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const faults: string[] = [];
  if (!isDeepStrictEqual(JSON.parse(json), plain)) faults.push('JSON read back differs');
  if (!isDeepStrictEqual(ndjson, plain)) faults.push('NDJSON read back differs');
  if (!hasLoneSurrogate(json) && !isDeepStrictEqual(load(emitYaml(sheets)), plain))
    faults.push('YAML read back differs');
  return [
    ...faults,
    ...tables.flatMap((rows) => [
      ...flatFaults(sheets, rows, ','),
      ...flatFaults(sheets, rows, '\t'),
    ]),
  ];
}

/** YAML cannot write half a character. */
function hasLoneSurrogate(json: string): boolean {
  return /\\ud[89a-f]/.test(json);
}

function flatFaults(sheets: Sheet[], rows: Table, delimiter: ',' | '\t'): string[] {
  const written = (delimiter === ',' ? emitCsv : emitTsv)(sheets, { rows });
  const read: string[][] = parseCsv(written, { delimiter, record_delimiter: '\r\n' });
  const name = `${delimiter === ',' ? 'CSV' : 'TSV'} of ${rows}`;
  const faults: string[] = [];
  if (read.length !== countRows(sheets, rows) + 1) faults.push(`${name} has ${read.length} rows`);
  if (read.some((row) => row.length !== columns[rows].length)) faults.push(`${name} is ragged`);
  if (read.flat().some((value) => /[\r\n]/.test(value)))
    faults.push(`${name} has a line end in a value`);
  return faults;
}

function countRows(sheets: readonly Sheet[], rows: Table): number {
  const records = sheets.flatMap((sheet) => sheet.records);
  const entries: Readonly<Record<Table, readonly unknown[]>> = {
    sheets,
    records,
    statements: records.flatMap(({ goals, actions, outcomes, issues, nextSteps }) =>
      [goals, actions, outcomes, issues, nextSteps].flat(),
    ),
    indicators: records.flatMap(({ indicators }) => indicators.flatMap(printedValues)),
    ratings: records.flatMap(({ ratings }) => ratings),
    metadata: sheets.flatMap(({ metadata }) => metadata),
    legend: sheets.flatMap(({ ratingLegend }) => ratingLegend),
    remainder: sheets.flatMap(({ remainder }) => remainder),
  };
  return entries[rows].length;
}

/** An indicator without a value is told by its name. */
function printedValues({ baseline, target, actual, values }: Indicator): readonly unknown[] {
  const listed = new Set(values.map(({ value }) => value));
  const others = [baseline, target, actual].filter((value) => value !== null && !listed.has(value));
  const printed = [...others, ...values];
  return printed.length === 0 ? [null] : printed;
}
