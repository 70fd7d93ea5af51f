import { conceptOf } from '../../concepts/index.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell } from '../../parse/document.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { ColumnMeaning } from '../../vocabulary/vocabulary.ts';
import { claim } from '../desk/desk.ts';
import { takeMetadata } from '../desk/sheets.ts';
import { isKnownKey } from '../form/form-key.ts';
import { closeUp } from '../form/read-form.ts';
import { cellText, headerText } from '../grid/cells.ts';
import { cellsAt } from '../grid/row-facts.ts';
import type { Layout, Reading, View } from './layout.ts';
import { listsPages } from './lists-pages.ts';

/** Labels of the department above one row of their values. */
export const departmentLabelsAbove: Layout = {
  name: 'department-labels-above',
  recognise: (view) => {
    const pairs = pairsBelow(view);
    if (!pairs || isForm(view) || listsPages(view.table, view.from)) return null;
    const block = pairs.filter(({ key }) => matchBlockLabel(headerText(key)) !== null).length;
    return block * 2 >= pairs.length && pairs.some(isOfDepartment)
      ? [
          { reason: 'labels-above', share: 1 },
          {
            reason: 'department-labels',
            share: 0.5 + (0.5 * block) / pairs.length,
            values: { known: String(block), all: String(pairs.length) },
          },
        ]
      : null;
  },
  read: readBelow,
};

/** Labels of an initiative go on below. */
function isForm({ from, form }: View): boolean {
  const found = form();
  return (
    found !== null &&
    found.end > from + 2 &&
    found.pairs.some(({ record }) => saysSomething(record))
  );
}

function saysSomething(meaning: ColumnMeaning | null): boolean {
  return meaning !== null && ['content', 'grade'].includes(conceptOf(meaning.key).kind);
}

interface LabelledCell {
  readonly key: Cell;
  readonly value: Cell | null;
}

/** The labels of a row with the cells below them; null where the row is no row of labels, or more than one row stands below. */
function pairsBelow({ table, from, desk }: View): readonly LabelledCell[] | null {
  const below = table.rows[from + 1];
  const keys = cellsAt(table, from);
  if (!below || keys.length < 2 || !keys.every((cell) => isKnownKey(cell, desk))) return null;
  const values = cellsAt(table, from + 1);
  const [first] = values;
  if (!first || isKnownKey(first, desk) || values.length > keys.length) return null;
  const more = cellsAt(table, from + 2);
  if (more.length > 1 && !more.some((cell) => isKnownKey(cell, desk))) return null;
  const pairs = keys.map((key) => ({ key, value: below.cells[key.column] ?? null }));
  return values.every((cell) => pairs.some(({ value }) => value === cell)) ? pairs : null;
}

/** A label that no initiative has. */
function isOfDepartment({ key }: LabelledCell): boolean {
  const block = matchBlockLabel(headerText(key));
  return ['department', 'head', 'staff', 'budget', 'municipality', 'departmentGoal'].includes(
    block ?? '',
  );
}

function readBelow(view: View): Reading {
  const { desk, from } = view;
  for (const { key, value } of pairsBelow(view) ?? []) {
    const label = closeUp(cellText(key), desk.vocabulary);
    const text = textOf(value?.lines ?? []);
    if (text !== '') takeMetadata(desk, { group: null, label, value: text }, key.start);
    claim(desk, key.lines, text === '' ? 'label' : 'field');
    claim(desk, value?.lines ?? [], 'field');
  }
  return { end: from + 2, frame: null };
}
