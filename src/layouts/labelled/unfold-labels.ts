import type { Block, Document, Row, Table } from '../../parse/document.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Ledger } from '../desk/ledger.ts';
import { cellAt } from './cell-at.ts';
import type { LabelledText } from './labelled-lines.ts';
import { unfoldForm } from './unfold-form.ts';
import { unfoldList } from './unfold-list.ts';
import { unfoldRows } from './unfold-rows.ts';
import type { Unfolding } from './unfolding.ts';

/** A document as it is to be read, and what settles the labels that were taken out of cells. */
export interface Unfolded {
  readonly document: Document;
  /** Claims each label whose text a field holds, and what stands between them, once all is read. */
  readonly settle: (ledger: Ledger) => void;
}

/** Gives the tables whose cells, or rows, hold labels and texts a cell for each. */
export function unfoldLabels(document: Document, vocabulary: Vocabulary): Unfolded {
  const texts: LabelledText[] = [];
  const spare: NonNullable<Unfolding['spare']>[number][] = [];
  const blocks = document.blocks.map((block): Block => {
    const table = block.type === 'table' ? block : cellOf(block, document.source);
    if (!table) return block;
    const found: Unfolding | null =
      unfoldForm(table, vocabulary) ??
      unfoldList(table, vocabulary) ??
      unfoldRows(table, vocabulary);
    for (const text of found?.texts ?? []) texts.push(text);
    for (const lines of found?.spare ?? []) spare.push(lines);
    return found?.table ?? block;
  });
  const settle = (ledger: Ledger): void => {
    for (const { label, values, separator } of texts) {
      const value = values[0] ? ledger.shareAt(values[0].start) : 'field';
      const share = ledger.shareAt(label.start) ?? (value === 'field' ? 'label' : 'remainder');
      if (value === 'field' && share !== 'remainder') ledger.claim([label], 'label');
      if (ledger.isSettled(label)) ledger.claim([separator], share);
    }
    for (const { lines, of } of spare) {
      const share = ledger.shareAt(of.start);
      if (share === 'field' || share === 'label') ledger.claim(lines, 'copy');
      else if (share !== null && share !== 'remainder') ledger.claim(lines, share);
    }
  };
  const isSame = blocks.every((block, at) => block === document.blocks[at]);
  return { document: isSame ? document : { ...document, blocks }, settle };
}

/** Lines that markup alone breaks are a row of one cell, as among rows of tabs; null for any other text. */
function cellOf(block: Block, source: string): Table | null {
  if (block.type !== 'paragraph' || block.container !== 'text' || block.lines.length < 2)
    return null;
  const { lines, start, end } = block;
  if (/[\n\r]/.test(source.slice(start, end))) return null;
  const row: Row = { cells: [cellAt(lines, 0, 0, start)], start, end };
  return { type: 'table', syntax: 'tab', rows: [row], width: 1, start, end };
}
