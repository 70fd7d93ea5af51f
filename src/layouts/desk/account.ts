import { textOf } from '../../concepts/text-of.ts';
import type { Block, Cell, Document, Range, Table } from '../../parse/document.ts';
import { findGaps } from '../../parse/gaps.ts';
import { distinct, isBlank } from '../rows/cells.ts';
import { claim, type Desk, type SheetDraft } from './desk.ts';
import type { Share } from './ledger.ts';

/** Visible characters of the input, by where they went; `markup` is the rest: tags, pipes, bullets of markdown. */
export type Account = Readonly<Record<Share | 'open' | 'markup', number>>;

/** Gives every line that nobody claimed its place: cells that converters made up are decoration, all else is kept. */
export function settleOpenLines(document: Document, desk: Desk): void {
  for (const block of document.blocks) {
    if (block.type === 'table') settleTable(block, desk);
    else if (block.type !== 'furniture')
      for (const line of block.lines)
        if (!desk.ledger.isSettled(line)) keepOpen([line], textOf([line]), desk);
  }
  for (const gap of findGaps(document))
    keepOpen([gap], document.source.slice(gap.start, gap.end), desk);
}

/** Counts the shares of a document; `open` is 0 once the open lines are settled. */
export function countShares(document: Document, desk: Desk): Account {
  const ranges = document.blocks.flatMap(rangesOf);
  const shares = desk.ledger.shares([...ranges, ...findGaps(document)]);
  const sum = shares.field + shares.decoration + shares.remainder + shares.open;
  return { ...shares, markup: desk.ledger.visible() - sum };
}

function settleTable(table: Table, desk: Desk): void {
  for (const row of table.rows) for (const cell of row.cells) if (cell) settleCell(cell, desk);
}

function settleCell(cell: Cell, desk: Desk): void {
  if (cell.lines.every(desk.ledger.isSettled)) return;
  const open = cell.lines.filter((line) => !desk.ledger.isSettled(line));
  if (isBlank(cell)) claim(desk, open, 'decoration');
  else keepOpen(open, textOf(open), desk);
}

function keepOpen(ranges: readonly Range[], text: string, desk: Desk): void {
  const start = ranges[0]?.start ?? 0;
  sheetAt(desk, start)?.remainder.push(text);
  claim(desk, ranges, 'remainder');
  desk.report('remainder', start, { text: text.length > 60 ? `${text.slice(0, 60)}…` : text });
}

/** The sheet that a place belongs to: the last one that begins before it, else the first. */
function sheetAt(desk: Desk, offset: number): SheetDraft | undefined {
  return desk.sheets.findLast((sheet) => sheet.start <= offset) ?? desk.sheets[0];
}

function rangesOf(block: Block): readonly Range[] {
  if (block.type === 'furniture') return [block];
  if (block.type !== 'table') return block.lines;
  return block.rows.flatMap((row, at) =>
    distinct(row)
      .filter((cell) => cell.row === at)
      .flatMap((cell) => cell.lines),
  );
}
