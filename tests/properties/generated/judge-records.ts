import type { SheetRecord } from '../../../src/schema/sheet.ts';
import {
  type ExpectedCell,
  type ExpectedRecord,
  type Field,
  statementFields,
} from './expectation.ts';
import { judgeIndicators } from './judge-indicators.ts';
import { judgeRatings } from './judge-ratings.ts';
import { judgeStatements } from './judge-statements.ts';
import { differ, fault, type Notebook } from './notebook.ts';
import type { Reading } from './reading.ts';
import { includesText, squeeze } from './text-forms.ts';

/** Each record against its row: values that are another's, and values that are not read. */
export function judgeRecords(reading: Reading, notebook: Notebook): void {
  const read = new Map<number, number>();
  for (const [i, { expected, invented }] of reading.matches.entries()) {
    if (invented !== null) fault(notebook, 'invented', invented);
    if (expected !== null) read.set(expected, i);
  }
  for (const [i, row] of reading.expected.records.entries()) {
    const at = read.get(i);
    if (at === undefined) differ(notebook, row.block, `row ${i + 1} is no record`);
    else if (reading.matches[at]?.invented === null) judgeRecord(at, i, row, reading, notebook);
  }
  const order = [...read].sort((a, b) => a[0] - b[0]).map(([, at]) => at);
  if (order.some((at, i) => i > 0 && at < (order[i - 1] ?? 0)))
    differ(notebook, -1, 'the records stand in another order');
}

function judgeRecord(
  at: number,
  row: number,
  model: ExpectedRecord,
  reading: Reading,
  notebook: Notebook,
): void {
  const record = reading.records[at];
  if (!record) return;
  if (model.damaged) {
    differ(notebook, model.block, `row ${row + 1} is damaged`);
    return;
  }
  judgeValues(record, row, model, reading, notebook);
  judgeCategories(record, row, model, notebook);
  judgeRatings(record, row, model, notebook);
  judgeIndicators(record, row, model, notebook);
  const homeOf = locate(at, model, reading);
  for (const field of statementFields)
    judgeStatements(record[field], inField(model, homeOf, field), notebook, {
      block: model.block,
      name: `row ${row + 1} ${field}`,
    });
  judgeExtra(record, inField(model, homeOf, 'extra'), row, model, notebook);
  judgeHomes(model, homeOf, row, notebook);
}

/** The field in which all words of a cell stand; a cell without words stands at home. */
function locate(
  at: number,
  model: ExpectedRecord,
  { places }: Reading,
): ReadonlyMap<ExpectedCell, string> {
  const own = places.filter(({ record }) => record === at);
  const found = model.cells.map((cell) => {
    const text = new Map<string, string>();
    for (const place of own) text.set(place.field, (text.get(place.field) ?? '') + place.text);
    const fields = [...text].filter(([, all]) => cell.words.every((word) => all.includes(word)));
    const names = fields.map(([field]) => field);
    const home = cell.homes.find((field) => names.includes(field)) ?? names[0];
    const bare = statementFields.find((field) => field === cell.homes[0]);
    return [cell, cell.words.length === 0 ? bare : home] as const;
  });
  return new Map(found.filter((entry): entry is [ExpectedCell, string] => entry[1] !== undefined));
}

const inField = (
  { cells }: ExpectedRecord,
  homeOf: ReadonlyMap<ExpectedCell, string>,
  field: Field,
): ExpectedCell[] => cells.filter((cell) => homeOf.get(cell) === field);

function judgeHomes(
  { cells, block }: ExpectedRecord,
  homeOf: ReadonlyMap<ExpectedCell, string>,
  row: number,
  notebook: Notebook,
): void {
  for (const cell of cells) {
    if (cell.words.length === 0) continue;
    const home = homeOf.get(cell);
    if (home === undefined || !cell.homes.some((field) => field === home))
      differ(
        notebook,
        block,
        `row ${row + 1}: ${cell.words.join(' ')} is not in ${cell.homes.join(' or ')}`,
      );
  }
}

const values = ['no', 'department', 'section', 'rating', 'initiative'] as const;

function judgeValues(
  record: SheetRecord,
  row: number,
  model: ExpectedRecord,
  reading: Reading,
  notebook: Notebook,
): void {
  for (const key of values) {
    const got = record[key];
    if (includesText(model[key], got)) continue;
    const why = `row ${row + 1} ${key} is ${JSON.stringify(got)}, not ${JSON.stringify(model[key])}`;
    // A title with text of its own and of no other cell is told apart by its words.
    if (got === null || key === 'initiative' || isSheetDepartment(key, got, model, reading))
      differ(notebook, model.block, why);
    else fault(notebook, 'shifted', why);
  }
}

/** A row whose own department is not read has that of its sheet. */
const isSheetDepartment = (
  key: string,
  got: string,
  { sheet }: ExpectedRecord,
  { expected }: Reading,
): boolean => key === 'department' && includesText(expected.sheets[sheet]?.department ?? [], got);

function judgeCategories(
  { categories }: SheetRecord,
  row: number,
  model: ExpectedRecord,
  notebook: Notebook,
): void {
  const key = (list: readonly string[]): string => list.map(squeeze).join('|');
  if (model.categories.some((list) => key(list) === key(categories))) return;
  const known = model.categories.flat().map(squeeze);
  const why = `row ${row + 1} categories are ${JSON.stringify(categories)}, not ${JSON.stringify(model.categories)}`;
  if (categories.every((text) => known.includes(squeeze(text)))) differ(notebook, model.block, why);
  else fault(notebook, 'shifted', why);
}

function judgeExtra(
  { extra }: SheetRecord,
  cells: readonly ExpectedCell[],
  row: number,
  model: ExpectedRecord,
  notebook: Notebook,
): void {
  const open = model.cells.filter(
    ({ words, homes }) => words.length === 0 && homes.includes('extra'),
  );
  const left = extra.filter(
    ({ label, value }) => !open.some((cell) => isEntry(cell, label, value)),
  );
  const absent = cells.filter((cell) => {
    const at = left.findIndex(({ label, value }) => isEntry(cell, label, value));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (absent.length > 0 || left.length > 0)
    differ(notebook, model.block, `row ${row + 1} extra is ${JSON.stringify(extra)}`);
}

function isEntry({ labels, statements, words }: ExpectedCell, label: string, value: string) {
  if (!labels.some((text) => squeeze(text) === squeeze(label))) return false;
  if (words.length > 0) return words.every((word) => squeeze(value).includes(word));
  return (
    squeeze(statements.map(({ marker, text }) => `${marker ?? ''}${text}`).join('')) ===
    squeeze(value)
  );
}
