import { conceptOf } from '../../concepts/index.ts';
import type { RecordDraft } from '../../concepts/record-draft.ts';
import { columnContext } from '../desk/column-context.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { keepRow } from '../desk/keep.ts';
import type { Pair } from '../desk/pair.ts';
import { currentSheet } from '../desk/sheets.ts';
import { takePair } from '../form/take-pair.ts';
import type { Layout } from './layout.ts';
import { readCell } from './read-cell.ts';

/** A number or section in a table of its own, right in front of the one that names the initiative: held for that. */
export const formFront: Layout = {
  name: 'form-front',
  recognise: ({ table, from, desk, form }) =>
    from === 0 && desk.fronts.has(table) && form()?.end === table.rows.length
      ? [{ reason: 'in-front', share: 0.97 }]
      : null,
  read: ({ table, desk, form }) => {
    const found = form();
    desk.open = null;
    desk.front = [...takeFront(desk), ...(found?.pairs ?? [])];
    for (const { lines } of found?.headers ?? []) claim(desk, lines, 'label');
    for (const { lines } of found?.copies ?? []) claim(desk, lines, 'copy');
    const strays = [...(found?.strays ?? []), ...(found?.headings ?? [])];
    if (strays.length > 0) keepRow(strays, currentSheet(desk), desk);
    return { end: table.rows.length, frame: null };
  },
};

/** The pairs that were held, which the form below takes. */
export function takeFront(desk: Desk): readonly Pair[] {
  const { front } = desk;
  desk.front = [];
  return front;
}

/** The only initiative of the table behind takes them as its own. */
export function readFront(record: RecordDraft, desk: Desk): void {
  for (const { key, label, values, record: meaning } of takeFront(desk)) {
    claim(desk, key.lines, 'label');
    if (values.length === 0) continue;
    if (!meaning) desk.report('unknown-header', key.start, { header: label });
    const concept = meaning ? conceptOf(meaning.titled) : null;
    readCell(concept, values, record, columnContext(desk, label, meaning), desk);
    claim(desk, values, 'field');
  }
}

/** Pairs that no form took are those of the sheet. */
export function leaveFront(front: readonly Pair[], desk: Desk): void {
  if (front.length === 0 || desk.front !== front) return;
  for (const pair of takeFront(desk)) takePair(pair, desk);
}
