import { textOf } from '../../concepts/text-of.ts';
import type { Block, Cell, Document, Range, Table } from '../../parse/document.ts';
import { findGaps } from '../../parse/gaps.ts';
import { lastNotAfter } from '../../parse/last-not-after.ts';
import { distinct, isBlank } from '../grid/cells.ts';
import { claim, type Desk, type SheetDraft } from './desk.ts';
import { type Decoration, decorations } from './ledger.ts';

/** Visible characters of the input, by where they went; `markup` is the rest: tags, pipes, bullets of markdown. */
export interface Account {
  readonly field: number;
  readonly decoration: number;
  readonly remainder: number;
  readonly markup: number;
  /** 0 once the open lines are settled. */
  readonly open: number;
  /** The decoration by kind. */
  readonly decorations: Readonly<Record<Decoration, number>>;
}

/** Gives every line that nobody claimed its place: cells that converters made up are rules, all else is kept. */
export function settleOpenLines(document: Document, desk: Desk): void {
  const sheetAt = sheetFinder(desk);
  const keep = (ranges: readonly Range[], text: string): void => {
    const start = ranges[0]?.start ?? 0;
    sheetAt(start)?.remainder.push({ text, start });
    claim(desk, ranges, 'remainder');
    desk.report('remainder', start, { text: text.length > 60 ? `${text.slice(0, 60)}…` : text });
  };
  for (const block of document.blocks) {
    if (block.type === 'table') settleTable(block, desk, keep);
    else if (block.type !== 'furniture')
      for (const line of block.lines)
        if (!desk.ledger.isSettled(line)) keep([line], textOf([line]));
  }
  for (const gap of findGaps(document)) keep([gap], document.source.slice(gap.start, gap.end));
}

type Keep = (ranges: readonly Range[], text: string) => void;

function settleTable(table: Table, desk: Desk, keep: Keep): void {
  for (const [at, row] of table.rows.entries())
    for (const cell of distinct(row)) if (cell.row === at) settleCell(cell, desk, keep);
}

function settleCell(cell: Cell, desk: Desk, keep: Keep): void {
  if (cell.lines.every(desk.ledger.isSettled)) return;
  const open = cell.lines.filter((line) => !desk.ledger.isSettled(line));
  if (isBlank(cell)) claim(desk, open, 'rule');
  else keep(open, textOf(open));
}

/** Finds the sheet that a place belongs to: the last one that begins before it, else the first. */
function sheetFinder(desk: Desk): (offset: number) => SheetDraft | undefined {
  const sheets = desk.sheets.toSorted((a, b) => a.start - b.start);
  const starts = sheets.map((sheet) => sheet.start);
  return (offset) => sheets[Math.max(0, lastNotAfter(starts, offset))] ?? desk.sheets[0];
}

/** Counts the shares of a document. */
export function countShares(document: Document, desk: Desk): Account {
  const ranges = document.blocks.flatMap(rangesOf);
  const shares = desk.ledger.shares([...ranges, ...findGaps(document)]);
  const kinds = decorations.map((kind) => [kind, shares[kind]] as const);
  const decoration = kinds.reduce((sum, [, count]) => sum + count, 0);
  const { field, remainder, open } = shares;
  return {
    field,
    decoration,
    remainder,
    open,
    markup: desk.ledger.visible() - field - decoration - remainder - open,
    decorations: Object.fromEntries(kinds) as Record<Decoration, number>,
  };
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
