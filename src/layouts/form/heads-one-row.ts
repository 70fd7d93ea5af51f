import { conceptOf } from '../../concepts/index.ts';
import type { Cell, Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { areAlike, headerText } from '../grid/cells.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { columnsGoOn } from './columns-go-on.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { goesOnBelow } from './goes-on-below.ts';
import { headsAgain } from './heads-again.ts';
import type { KeyEvidence } from './key-evidence.ts';
import { withoutCopies } from './own-cells.ts';

/** Labels above values, below which no more values stand and, where one names an initiative, more labels do. */
export function headsOneRow(
  table: Table,
  at: number,
  keys: readonly Cell[],
  values: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  if (values.length === 0 || !areLabels(keys, values, evidence)) return false;
  if (goesOnBelow(table, at + 2, keys, evidence)) return false;
  if (!keys.some((key, i) => namesInitiative(key, keys.slice(0, i), evidence)))
    return !speaksOfAbove(table, at + 2, evidence) || !columnsGoOn(table, at + 2, keys, evidence);
  return (
    labelsFollow(table, at + 2, keys, evidence) ||
    headsAgain(table, at, evidence.desk) ||
    (at + 2 === table.rows.length && isLastPair(keys, values, evidence))
  );
}

/** One of them is known; of unknown ones header cells show it, or other rows of labels above values, where the values stand below them alike. */
function areLabels(keys: readonly Cell[], values: readonly Cell[], evidence: KeyEvidence): boolean {
  if (keys.some((key) => isKnownKey(key, evidence.desk))) return true;
  if (!keys.every(mayBeKey)) return false;
  if (evidence.isMarked())
    return keys.every(({ header }) => header) && !values.some(({ header }) => header);
  return (
    evidence.style() === 'above' && values.every(({ colSpan }, i) => colSpan === keys[i]?.colSpan)
  );
}

/**
 * A label that names an initiative heads a column of names, unless further labels of the same initiative follow. What may
 * be its actions (主な取組) names none behind a label of what is said of one.
 */
function namesInitiative(key: Cell, before: readonly Cell[], { desk }: KeyEvidence): boolean {
  const meaning = desk.vocabulary.column(headerText(key));
  if (meaning?.key === 'initiative' && meaning.titled !== 'initiative')
    return !before.some((cell) => saysSomething(cell, desk));
  return meaning?.key === 'initiative' || meaning?.standIn === true;
}

/**
 * At the end of a table a row of labels above values is certain where header cells, the style of the forms or a lone
 * label show it. With labels of what is said of an initiative it may as well head a list of one.
 */
function isLastPair(
  keys: readonly Cell[],
  values: readonly Cell[],
  { isMarked, style, desk }: KeyEvidence,
): boolean {
  if (keys.some((key) => saysSomething(key, desk))) return false;
  if (keys.length === 1 || style() === 'above') return true;
  const areHeaders = keys.every(({ header }) => header) && !values.some(({ header }) => header);
  return areHeaders && isMarked();
}

function saysSomething(cell: Cell, { vocabulary }: Desk): boolean {
  const meaning = vocabulary.column(headerText(cell));
  return meaning !== null && conceptOf(meaning.key).kind === 'content';
}

function labelsFollow(
  table: Table,
  from: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  const { desk, isMarked, style } = evidence;
  for (let at = from; at < table.rows.length && at < from + 3; at++) {
    const cells = cellsAt(table, at);
    const [first] = cells;
    if (!first) continue;
    const isAlone = style() === 'above' && cells.length < keys.length && mayBeKey(first);
    const isLabel =
      isAlone || (first.header && isMarked()) || cells.some((cell) => isKnownKey(cell, desk));
    return (
      isLabel &&
      (isAlone || arePairs(cells, evidence)) &&
      headerText(first) !== headerText(keys[0]) &&
      !columnsGoOn(table, at, keys, evidence)
    );
  }
  return false;
}

/** A label with one value, or a label at every other cell: several values behind one label stand under columns, but where labels stand above their values. */
function arePairs(cells: readonly Cell[], { desk, isMarked, style }: KeyEvidence): boolean {
  if (style() === 'above') return true;
  const { cells: own } = withoutCopies(cells);
  return (
    own.length < 3 ||
    own.filter((cell) => isKnownKey(cell, desk) || (cell.header && isMarked())).length * 2 >=
      own.length
  );
}

/** One label with one value, which may be repeated over the row. */
function speaksOfAbove(table: Table, at: number, { desk }: KeyEvidence): boolean {
  const [label, value, ...copies] = cellsAt(table, at);
  if (!label || !value || !areAlike([value, ...copies])) return false;
  return isKnownKey(label, desk) && !isKnownKey(value, desk);
}
