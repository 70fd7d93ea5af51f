import type { Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { goalMayName } from '../../vocabulary/goal-may-name.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import type { Desk } from '../desk/desk.ts';
import type { Pair } from '../desk/pair.ts';
import { headsForm } from '../form/heads-form.ts';
import { isTitleValue } from '../form/is-title-value.ts';
import { readForm } from '../form/read-form.ts';
import { headerText } from '../grid/cells.ts';
import { cellsAt, loneText } from '../grid/row-facts.ts';
import { endOfHeader, readFrame } from './find-frame.ts';

/** A longer or wider table is no form. */
const mostRows = 60;
const mostColumns = 100;

/** What the labels of a table say before it is read. */
export interface RecordKeys {
  /** The labels of a form that names no initiative itself, folded: it goes on with the one above. */
  readonly keys: readonly string[];
  /** True for a form of labels that nobody knows: it may go on with the one above as well. */
  readonly unknown: boolean;
  /** True for a form of nothing but a number or section, which may stand in front of one that names the initiative. */
  readonly isFront: boolean;
  /** True where one of them names an initiative: for certain, or as the first of them where no other table has a name. */
  readonly names: boolean;
  readonly mayName: boolean;
}

const none: RecordKeys = {
  keys: [],
  unknown: false,
  isFront: false,
  names: false,
  mayName: false,
};

/** The labels of a table that is one form, or one row below a header; none for any other table. */
export function recordKeys(table: Table, desk: Desk): RecordKeys {
  if (table.rows.length > mostRows || table.width > mostColumns) return none;
  const form = readForm(table, firstRow(table, desk), desk);
  if (form && form.labelValues === 0) {
    const own = keysOf(
      form.pairs.map(({ label, key, under, record }) =>
        under && record ? headerText(key) : label,
      ),
      desk,
    );
    const mayName = own.mayName && mayHoldName(form.pairs);
    return { ...own, mayName, isFront: form.pairs.every(isOfFront) };
  }
  const isRow = endOfHeader(table, 0, desk) === table.rows.length - 1;
  const frame = isRow ? readFrame(table, 0, desk) : null;
  return frame
    ? keysOf(
        frame.columns.map(({ context }) => context.label),
        desk,
      )
    : none;
}

/** The first row of the form: below 【計画】 over its whole width, and below 項目 | 内容. */
function firstRow(table: Table, desk: Desk): number {
  const lone = loneText(cellsAt(table, 0));
  const isBar = lone !== null && headingKind(lone) !== null && cellsAt(table, 1).length > 1;
  const at = isBar ? 1 : 0;
  return headsForm(table, at, desk) ? at + 1 : at;
}

/** The first label that is not beside a name has a title for its value: statements are none. */
function mayHoldName(pairs: readonly Pair[]): boolean {
  const first = pairs.find(({ record }) => record !== null && !beside.has(record.key));
  return first !== undefined && isTitleValue(first.values);
}

function isOfFront({ record }: Pair): boolean {
  return record?.key === 'no' || record?.key === 'section';
}

/** What may stand in front of a name. */
const beside = new Set<ConceptKey>(['no', 'section', 'department']);

/** The known labels among them; none where one of them names an initiative or a department. */
function keysOf(labels: readonly string[], desk: Desk): RecordKeys {
  const meanings = labels.map((label) => desk.vocabulary.column(label));
  const names = meanings.some((meaning) => meaning && ['no', 'department'].includes(meaning.key));
  const leads = meanings.some(
    (meaning) => meaning?.key === 'initiative' && meaning.titled === 'initiative',
  );
  const first = meanings.find((meaning) => meaning && !beside.has(meaning.key));
  const mayName =
    first != null && (first.standIn || first.key === 'initiative' || goalMayName(first));
  if (names || leads) return { ...none, names: leads, mayName };
  const known = labels.filter((_, i) => meanings[i] !== null);
  const keys = known.map((label) => foldKey(label));
  return { ...none, keys, unknown: keys.length === 0, mayName };
}
