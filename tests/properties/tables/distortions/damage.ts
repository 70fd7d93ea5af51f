import { type Draft, recordTables, textSlot } from '../draft.ts';
import type { Distortion } from './distortion.ts';

/** Rows of tables without spans, each with a column more than two to each side. */
function rowsOf(draft: Draft) {
  return recordTables(draft).flatMap(({ rows }) =>
    rows.filter(({ kind, row }) => kind === 'data' && row !== undefined && rows.length > 2),
  );
}

const takes = ({ syntax, layout }: Draft): boolean =>
  ['tab', 'pipe', 'comma', 'quoted'].includes(syntax.name) && layout === 'flat';

/** A row that lacks a cell in its middle: what stands where nobody knows, and it is told. */
export const cellMissing: Distortion = {
  name: 'cell-missing',
  stage: 'blocks',
  excludes: [
    'cell-too-many',
    'row-cut',
    'line-end-in-cell',
    'label-rows',
    'rating-rows',
    'overall-row',
    'count-table',
    'total-row',
  ],
  apply: (draft) => {
    const row = draft.random.pick(rowsOf(draft));
    if (!takes(draft) || !row?.row || row.slots.length < 4) return false;
    const at = draft.random.between(1, row.slots.length - 2);
    const blank = row.slots[at]?.cell.lines.length === 0;
    if (blank) return false;
    const lost = new Set(row.slots[at]?.cell.words);
    // What is missing is printed nowhere.
    row.row.cells = row.row.cells.map((cell) =>
      cell === row.slots[at]?.cell
        ? { ...cell, lines: [], words: cell.words.filter((word) => !lost.has(word)) }
        : cell,
    );
    row.slots.splice(at, 1);
    row.row.given.damaged = true;
    draft.open = true;
    return true;
  },
};

/** A pipe that is not escaped, or a tab inside a cell, makes a cell too many. */
export const cellTooMany: Distortion = {
  name: 'cell-too-many',
  stage: 'blocks',
  excludes: [
    'pages-narrow',
    'row-cut',
    'line-end-in-cell',
    'label-rows',
    'rating-rows',
    'overall-row',
    'count-table',
    'total-row',
  ],
  apply: (draft) => {
    const row = draft.random.pick(rowsOf(draft));
    // In front of blank cells only, it would be a value of the last columns.
    const last = row?.slots.findLastIndex((slot) => (slot?.cell.lines.length ?? 0) > 0) ?? 0;
    if (!takes(draft) || !row?.row || last < 1) return false;
    row.slots.splice(
      draft.random.between(1, last),
      0,
      textSlot(draft.random.pick(['費用', '', 'その他'])),
    );
    row.row.given.damaged = true;
    draft.open = true;
    return true;
  },
};
