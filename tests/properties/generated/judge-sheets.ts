import type { Sheet } from '../../../src/schema/sheet.ts';
import type { ExpectedSheet } from './expectation.ts';
import { differ, fault, type Notebook } from './notebook.ts';
import type { Reading } from './reading.ts';
import { includesText, squeeze } from './text-forms.ts';

/** The facts of each sheet, and which records it holds. */
export function judgeSheets(reading: Reading, notebook: Notebook): void {
  const { sheets, expected } = reading;
  if (sheets.length !== expected.sheets.length)
    differ(notebook, -1, `${sheets.length} sheets, not ${expected.sheets.length}`);
  for (const [i, sheet] of sheets.entries()) {
    judgeDepartment(sheet, reading, notebook);
    const model = modelOf(sheet, i, reading);
    if (model) judgeFacts(sheet, model, notebook);
  }
  judgeMembership(reading, notebook);
}

function modelOf(
  sheet: Sheet,
  at: number,
  { sheets, expected }: Reading,
): ExpectedSheet | undefined {
  if (sheets.length === expected.sheets.length) return expected.sheets[at];
  return expected.sheets.find(({ department }) => includesText(department, sheet.department));
}

function judgeDepartment({ department }: Sheet, { expected }: Reading, notebook: Notebook): void {
  const known = expected.sheets.flatMap((sheet) => sheet.department);
  if (department !== null && !includesText(known, department))
    fault(notebook, 'invented', `the department ${department}`);
}

/** A record may stand in another sheet only if that sheet has the same department. */
function judgeMembership(reading: Reading, notebook: Notebook): void {
  const { sheets, expected, matches, sheetOf } = reading;
  for (const [i, match] of matches.entries()) {
    const row = match.expected === null ? undefined : expected.records[match.expected];
    if (!row || sheets.length !== expected.sheets.length || sheetOf[i] === row.sheet) continue;
    fault(notebook, 'shifted', `record ${i + 1} stands in sheet ${(sheetOf[i] ?? 0) + 1}`);
  }
}

const texts = [
  'title',
  'fiscalYearLabel',
  'municipality',
  'department',
  'municipalGoal',
  'departmentGoal',
] as const;
const numbers = ['fiscalYear', 'staff', 'budgetYen'] as const;

function judgeFacts(sheet: Sheet, model: ExpectedSheet, notebook: Notebook): void {
  for (const key of texts) {
    if (includesText(model[key], sheet[key])) continue;
    const why = `${key} is ${JSON.stringify(sheet[key])}, not ${JSON.stringify(model[key])}`;
    if (key === 'municipality' && sheet[key] !== null) fault(notebook, 'invented', why);
    else differ(notebook, model.block, why, isInTitle(sheet, model[key]));
  }
  for (const key of numbers) {
    if (model[key].some((value) => value === sheet[key])) continue;
    const why = `${key} is ${sheet[key]}, not ${JSON.stringify(model[key])}`;
    if (sheet[key] !== null) fault(notebook, 'shifted', why);
    else differ(notebook, model.block, why);
  }
  judgeHeads(sheet, model, notebook);
  judgeMetadata(sheet, model, notebook);
  judgeLegend(sheet, model, notebook);
}

/** A municipality or department that is printed in the title is told by the title. */
const isInTitle = ({ title }: Sheet, wanted: readonly (string | null)[]): boolean =>
  wanted.some((text) => text !== null && title !== null && squeeze(title).includes(squeeze(text)));

function judgeHeads({ heads }: Sheet, model: ExpectedSheet, notebook: Notebook): void {
  const key = (list: readonly { title: string; name: string | null }[]): string =>
    list.map(({ title, name }) => squeeze(`${title} ${name ?? ''}`)).join('|');
  if (model.heads.some((list) => key(list) === key(heads))) return;
  const known = model.heads.flat().map(({ name }) => squeeze(name ?? ''));
  const stranger = heads.find(({ name }) => name !== null && !known.includes(squeeze(name)));
  if (stranger) fault(notebook, 'invented', `the head ${JSON.stringify(stranger)}`);
  else differ(notebook, model.block, `heads are ${JSON.stringify(heads)}`);
}

function judgeMetadata({ metadata }: Sheet, model: ExpectedSheet, notebook: Notebook): void {
  for (const want of model.metadata) {
    const found = metadata.some(
      ({ group, label, value }) =>
        squeeze(label) === squeeze(want.label) &&
        squeeze(value) === squeeze(want.value) &&
        (want.groups === null || includesText(want.groups, group)),
    );
    if (!found) differ(notebook, model.block, `no pair ${want.label} = ${want.value}`);
  }
}

function judgeLegend({ ratingLegend }: Sheet, model: ExpectedSheet, notebook: Notebook): void {
  const key = (list: readonly { rating: string; meaning: string }[]): string =>
    list.map(({ rating, meaning }) => squeeze(`${rating}=${meaning}`)).join('|');
  if (model.ratingLegend.some((list) => key(list) === key(ratingLegend))) return;
  const known = model.ratingLegend.flat().map((entry) => key([entry]));
  const stranger = ratingLegend.find((entry) => !known.includes(key([entry])));
  if (stranger) fault(notebook, 'invented', `the legend entry ${JSON.stringify(stranger)}`);
  else differ(notebook, model.block, `the legend is ${JSON.stringify(ratingLegend)}`);
}
