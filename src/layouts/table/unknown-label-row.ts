import type { Cell, Table } from '../../parse/document.ts';
import { isUnitName } from '../../values/unit-name.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Desk } from '../desk/desk.ts';
import { mayBeKey } from '../form/form-key.ts';
import { areAlike, headerText } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';
import type { Frame } from '../grid/frame.ts';
import { cellsAt, isApart } from '../grid/row-facts.ts';
import { labelRow } from './label-row.ts';
import { isWide } from './record-evidence.ts';
import type { IsUnknownLabel } from './rows.ts';

/** Rows that are counted. */
const most = 400;

/** What the rows of a table show of such labels. */
interface Shown {
  /** How often each text stands in front of one value over the width. */
  readonly counts: ReadonlyMap<string, number>;
  /** True where other rows begin with cells that are no header cells, and none with one. */
  readonly isMarked: boolean;
}

/**
 * A word with one value over the columns behind it is a label as the known ones are where the word comes again, where its
 * column asks for a number, where a row of a known label stands above or below it, or where a header cell holds it and no
 * other row begins with one. Without any of these it is none.
 */
export function unknownLabels(
  table: Table,
  from: number,
  frame: Frame,
  desk: Desk,
): IsUnknownLabel {
  let shown: Shown | null = null;
  const isKnown = (at: number): boolean => labelRow(cellsAt(table, at), { frame, desk }) !== null;
  return (at, cells) => {
    const [key] = cells;
    if (!key || !mayBeLabel(key, cells, desk)) return false;
    shown ??= count(table, from, frame, desk);
    if (key.header && shown.isMarked) return true;
    if (!isOverColumns(cells, frame)) return false;
    if (frame.byIndex[0]?.concept?.key === 'no') return true;
    return (shown.counts.get(headerText(key)) ?? 0) > 1 || isKnown(at - 1) || isKnown(at + 1);
  };
}

function mayBeLabel(key: Cell, [, value, ...copies]: readonly Cell[], desk: Desk): boolean {
  const text = headerText(key);
  if (!value || key.column > 0 || key.rowSpan > 1 || value.header || !mayBeKey(key)) return false;
  if (
    desk.vocabulary.column(text) ||
    matchBlockLabel(text) ||
    isApart(text) ||
    isUnitName(text) ||
    isRunningNumber(text)
  )
    return false;
  return text !== headerText(value) && areAlike([value, ...copies]);
}

/** One value that spans over several columns, or is repeated in them. */
function isOverColumns([, value, ...copies]: readonly Cell[], frame: Frame): boolean {
  return value !== undefined && (copies.length > 0 || isWide(value, frame));
}

function count(table: Table, from: number, frame: Frame, desk: Desk): Shown {
  const counts = new Map<string, number>();
  let plain = 0;
  let marked = 0;
  for (let at = from; at < table.rows.length && at < from + most; at++) {
    const cells = cellsAt(table, at);
    const [key] = cells;
    if (!key || cells.length < 2 || labelRow(cells, { frame, desk })) continue;
    const isLabel = mayBeLabel(key, cells, desk);
    if (isLabel && isOverColumns(cells, frame))
      counts.set(headerText(key), (counts.get(headerText(key)) ?? 0) + 1);
    else if (!key.header) plain++;
    else if (!isLabel) marked++;
  }
  return { counts, isMarked: plain > 0 && marked === 0 };
}
