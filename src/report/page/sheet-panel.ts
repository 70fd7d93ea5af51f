import type { ReportSheet } from '../report-entry.ts';
import { element } from './element.ts';
import type { ReadFile } from './files.ts';
import { growingList } from './growing-list.ts';
import { sheetFields } from './sheet-fields.ts';
import type { Words } from './words.ts';

/** Every sheet with what it holds outside its initiatives; each is filled when somebody opens it. */
export function sheetPanel(files: readonly ReadFile[], words: Words): HTMLElement {
  const sheets = files.flatMap((file) => file.sheets);
  const heading = element('h2', { id: 'sheets' }, words.sheets);
  const empty = sheets.filter(({ records }) => records.length === 0).length;
  const remainder = sheets.reduce((sum, sheet) => sum + sheet.remainder.length, 0);
  return element(
    'section',
    { 'aria-labelledby': heading.id },
    heading,
    element('p', { class: 'hint' }, words.sheetsNote(sheets.length, empty, remainder)),
    growingList(sheets, (sheet) => sheetDetails(sheet, words), words),
  );
}

function sheetDetails(sheet: ReportSheet, words: Words): HTMLElement {
  const { department, fiscalYear, fiscalYearLabel, records, remainder, source, municipality } =
    sheet;
  const year = fiscalYear === null ? fiscalYearLabel : words.yearOf(String(fiscalYear));
  const name = [municipality, department ?? words.notPrinted, year].filter(Boolean).join(' ');
  const counts = [
    words.recordsOf(records.length),
    ...(remainder.length > 0 ? [words.remainderOf(remainder.length)] : []),
  ].join(' · ');
  const loud = records.length === 0 ? { class: 'counts loud' } : { class: 'counts' };
  const summary = element(
    'summary',
    {},
    element('span', { lang: 'ja' }, name),
    ' ',
    element('span', loud, counts),
    ' ',
    element('span', { class: 'path' }, source),
  );
  const details = element('details', { class: 'fields' }, summary);
  details.addEventListener('toggle', () => details.append(sheetFields(sheet, words)), {
    once: true,
  });
  return details;
}
