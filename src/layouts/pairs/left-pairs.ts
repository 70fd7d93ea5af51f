import { matchBlockLabel } from '../../concepts/block-labels.ts';
import { type HeaderIndex, matchHeader, restoreHeader } from '../../concepts/match-header.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Line } from '../../parse/document.ts';
import { closeGaps } from '../../values/unwrap.ts';
import type { Desk } from '../desk/desk.ts';
import type { Pair } from './pair.ts';

/** The pairs of one row, the cell that groups them, and cells that only repeat a value. */
interface LeftPairs {
  readonly pairs: readonly Pair[];
  readonly group: Cell | null;
  readonly copies: readonly Cell[];
}

/** `[group] label value label value …`; null when the cells do not alternate so. */
export function leftPairs(
  cells: readonly Cell[],
  keys: readonly boolean[],
  group: Cell | null,
  desk: Desk,
): LeftPairs | null {
  const filled = trimEnd(cells);
  const trimmed = withoutCopies(filled);
  const { first, side } = groupOf(trimmed, keys, group);
  const rest = trimmed.slice(first);
  if (
    rest.length === 0 ||
    (rest.length > 1 && (isOneText(rest) || isLabels(rest, keys.slice(first))))
  )
    return null;
  const pairs = pairUp(rest, side, desk);
  return pairs && { pairs, group: side, copies: filled.slice(trimmed.length) };
}

/** Where the first label stands, and the cell in front of it that groups the row: its own, or the one above. */
function groupOf(
  cells: readonly Cell[],
  keys: readonly boolean[],
  above: Cell | null,
): { first: number; side: Cell | null } {
  const [lead, second] = cells;
  if (lead && lead.lines.length === 0 && keys[1]) return { first: 1, side: above };
  if (lead && second && cells.length > 2 && isGroup(lead, second, keys, cells.length))
    return { first: 1, side: lead };
  return { first: 0, side: lead?.column === 0 ? null : above };
}

/** A cell before a label: no label itself, or one too many for pairs. */
function isGroup(lead: Cell, second: Cell, keys: readonly boolean[], count: number): boolean {
  if (!keys[0]) return keys[1] === true || lead.rowSpan > 1;
  return keys[1] === true && count % 2 === 1 && second.lines.length > 0;
}

/** Null where a value stands without its label. */
function pairUp(cells: readonly Cell[], group: Cell | null, desk: Desk): Pair[] | null {
  const pairs: Pair[] = [];
  for (let i = 0; i < cells.length; i += 2) {
    const key = cells[i];
    const value = cells[i + 1];
    if (key && key.lines.length > 0) pairs.push(pairOf(key, value?.lines ?? [], group, desk));
    else if (value && value.lines.length > 0) return null;
  }
  return pairs;
}

function isOneText(cells: readonly Cell[]): boolean {
  const text = textOf(cells[0]?.lines ?? []);
  return cells.every((cell) => textOf(cell.lines) === text);
}

/** A row of nothing but labels, or with labels in most places of values, is a header, no row of pairs. */
function isLabels(cells: readonly Cell[], keys: readonly boolean[]): boolean {
  const every = cells.every((_, i) => keys[i]);
  if (every) return cells.length > 2 || cells.every((cell) => cell.header);
  const values = cells.filter((_, i) => i % 2 === 1);
  return values.length > 1 && values.filter((_, i) => keys[2 * i + 1]).length * 2 > values.length;
}

/** Empty cells at the end of a padded row are none, but a label keeps its blank value. */
export function trimEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.lines.length === 0) end--;
  return cells.slice(0, end);
}

/** A label cell with its value lines. */
export function pairOf(key: Cell, values: readonly Line[], group: Cell | null, desk: Desk): Pair {
  const printed = textOf(key.lines);
  const record = matchHeader(printed, desk.index);
  const block =
    matchBlockLabel(printed) ?? matchBlockLabel(restoreHeader(printed, desk.index) ?? '');
  const label = record || block ? closeUp(printed, desk.index) : printed;
  return { key, label, values: [...values], record, block, group };
}

/** A known label, or the name of a group, as it was meant: without the spaces that set its letters apart. */
export function closeUp(label: string, index: HeaderIndex): string {
  const restored = matchBlockLabel(label) ? null : restoreHeader(label, index);
  return closeGaps(restored ?? label);
}

/** Values repeated over the cells of a merged one count once. */
function withoutCopies(cells: readonly Cell[]): readonly Cell[] {
  const [key, value, ...rest] = cells;
  if (!key || !value || rest.length < 2) return cells;
  const text = textOf(value.lines);
  return text !== '' && rest.every((cell) => textOf(cell.lines) === text) ? [key, value] : cells;
}
