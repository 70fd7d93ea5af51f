import { textOf } from '../../concepts/text-of.ts';
import type { ReasonId } from '../../messages/reasons.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import { keepTable } from '../desk/keep.ts';
import { currentSheet } from '../desk/sheets.ts';
import { cellText, distinct, headerText } from '../grid/cells.ts';
import type { Layout, Reading, View } from './layout.ts';
import { readLegendHeader } from './legend-header.ts';
import { listsPages } from './lists-pages.ts';
import { recordFrame } from './record-table.ts';

const number =
  /^[(（▲△\-−]?[\d０-９][\d０-９,，.．]*[)）]?[\s　]*(?:件|人|名|%|％|円|千円|百万円|館|項目|か所|箇所|点|位|事業|課題|割合)?$/u;
const longestNumber = 60;
const beginsNumber = /^[(（▲△\-−\d０-９]/u;
const contact =
  /^(?:電話(?:番号)?|TEL|FAX|ファックス|ファクス|メール(?:アドレス)?|E-?mail|Eメール|所在地|住所|郵便番号|内線|お問い合わせ先?|問い?合わせ先?|担当窓口)[\s　：:]*$/i;
const endsInDigit = /[\d０-９]$/u;
const longestLeader = 200;
const dots = /[-‐−–—―－_.．・･…‥]{3,}/u;
const leader = /(?:[-‐−–—―－_.．・･…‥]{3,}|\s{2,})[\s　]*[\d０-９]{1,4}[\s　]*$/u;

/** What a table without initiatives can be, with how sure that makes. */
const kinds: readonly {
  readonly kind: ReasonId;
  readonly share: number;
  readonly is: (table: Table, from: number) => boolean;
}[] = [
  { kind: 'contact-box', share: 0.9, is: isContact },
  { kind: 'contents', share: 0.9, is: isContents },
  { kind: 'counts', share: 0.65, is: isCounts },
];

/** Counts, staffing matrices, contents, contact boxes: no initiatives, all of it kept. */
export const noRecords: Layout = {
  name: 'no-records',
  recognise: (view) => {
    if (view.from > view.desk.tableStart) return null;
    const found = kinds.find(({ is }) => is(view.table, view.from));
    if (!found || (found.kind === 'contact-box' && recordFrame(view))) return null;
    return [{ reason: found.kind, share: found.share }];
  },
  read: refuse,
};

function refuse({ table, from, desk }: View): Reading {
  const kind = kinds.find(({ is }) => is(table, from))?.kind ?? '';
  desk.report('no-record-table', table.start, { kind });
  if (kind === 'counts') readLegendHeader(table, from, desk);
  keepTable(table, currentSheet(desk), desk, from);
  return { end: table.rows.length, frame: null };
}

function isContact(table: Table): boolean {
  return (
    table.rows.length <= 12 &&
    table.rows.some((row) => distinct(row).some((cell) => contact.test(headerText(cell))))
  );
}

function isContents(table: Table, from: number): boolean {
  if (from > 0) return false;
  if (listsPages(table, from)) return true;
  const most = table.rows.length / 2;
  let others = 0;
  for (const row of table.rows) {
    if (!isContentsLine(row)) others++;
    if (others >= most) return false;
  }
  return table.rows.length >= 2;
}

function isContentsLine(row: Row): boolean {
  const last = row.cells.findLast((cell) => cell && cell.lines.length > 0);
  if (!endsInDigit.test(last?.lines.at(-1)?.text ?? '')) return false;
  const text = distinct(row)
    .map((cell) => cellText(cell).slice(-longestLeader))
    .join('  ')
    .trim();
  return leader.test(text.slice(-longestLeader)) && dots.test(text);
}

/** Mostly numbers behind a first column of names. */
function isCounts(table: Table, from: number): boolean {
  const last = Math.min(table.rows.length, from + 61);
  let filled = 0;
  let numbers = 0;
  for (let at = from + 1; at < last; at++) {
    const row = table.rows[at];
    for (const cell of row ? distinct(row).slice(1) : []) {
      if (cell.lines.length === 0) continue;
      filled++;
      if (isNumber(cell)) numbers++;
    }
  }
  return filled >= 2 && numbers >= filled * 0.65;
}

/** Most cells are told by their first character. */
function isNumber({ lines }: Cell): boolean {
  const first = lines[0]?.text ?? '';
  return first.length <= longestNumber && beginsNumber.test(first) && number.test(textOf(lines));
}
