import type { ReportSheet } from '../report-entry.ts';
import { element } from './element.ts';
import { type Field, fieldList } from './field-list.ts';
import { legendList } from './legend-list.ts';
import { pairList } from './pair-list.ts';
import type { Words } from './words.ts';

/** Everything that a sheet holds outside its initiatives, what no field holds among it. */
export function sheetFields(sheet: ReportSheet, words: Words): HTMLElement {
  const heads = sheet.heads.map((head) => [head.title, head.name].filter(Boolean).join(' '));
  const metadata = sheet.metadata.map(({ group, label, value }) => {
    return { label: group === null ? label : `${group} / ${label}`, value };
  });
  const fields: readonly Field[] = [
    [words.title, text(sheet.title)],
    [words.heads, text(heads.join('、') || null)],
    [words.municipalGoal, text(sheet.municipalGoal)],
    [words.departmentGoal, text(sheet.departmentGoal)],
    [words.staff, sheet.staff === null ? null : text(words.staffOf(sheet.staff))],
    [words.budget, sheet.budgetYen === null ? null : text(words.budgetOf(sheet.budgetYen))],
    [words.metadata, pairList(metadata)],
    [words.meanings, sheet.ratingLegend.length === 0 ? null : legendList(sheet.ratingLegend)],
    [words.remainder, texts(sheet.remainder)],
  ];
  return fieldList(fields);
}

function text(value: string | null): Node | null {
  return value === null ? null : document.createTextNode(value);
}

function texts(list: readonly string[]): Node | null {
  if (list.length === 0) return null;
  return element('ul', { class: 'remainder' }, ...list.map((text) => element('li', {}, text)));
}
