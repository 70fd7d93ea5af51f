import type { ConceptKind } from '../../concepts/concept.ts';
import { conceptOf } from '../../concepts/index.ts';
import type { Cell } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import type { ColumnMeaning } from '../../vocabulary/vocabulary.ts';
import { columnContext } from '../desk/column-context.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { keepRow } from '../desk/keep.ts';
import { areAlike, cellText } from '../grid/cells.ts';
import { fitsColumn } from '../grid/fits-column.ts';
import type { Column, Frame } from '../grid/frame.ts';
import { loneText } from '../grid/row-facts.ts';
import { readCell } from './read-cell.ts';
import type { RowLabel, Rows } from './rows.ts';

/** What a label row may say: texts, grades, remarks. */
const saying = new Set<ConceptKind>(['content', 'grade', 'extra']);

/**
 * A row that speaks of the one above: a known label of a text or grade in its first cell, where the column of that cell
 * would hold something else. Null for any other row.
 */
export function labelRow(
  cells: readonly Cell[],
  rows: Pick<Rows, 'frame' | 'desk'>,
): RowLabel | null {
  const [key] = cells;
  if (!key || cells.length === 1) return null;
  const text = cellText(key);
  const column = rows.frame.byIndex[key.column];
  const meaning = text.length <= 20 ? rows.desk.vocabulary.column(text) : null;
  if (!meaning || !saying.has(conceptOf(meaning.titled).kind)) return null;
  const own = column?.concept?.kind;
  if (own === 'content' || own === 'grade')
    return isSaid(text, meaning, cells.slice(1), rows.desk) ? { key, meaning } : null;
  if (column?.concept?.key === 'categories')
    return mayBeCategory(text, column, cells.slice(1), rows.frame) ? null : { key, meaning };
  if (own === 'key' && column && fitsColumn(column, text)) return null;
  return own === 'title' && loneText(cells.slice(1)) === null ? null : { key, meaning };
}

/** Below a text or grade, a listed word with one value behind it: nothing says 課題 or 総合評価 and no more. */
function isSaid(
  text: string,
  { word }: ColumnMeaning,
  values: readonly Cell[],
  { vocabulary }: Desk,
): boolean {
  return loneText(values) !== null && !isRatingText(text) && vocabulary.wordMeaning(word) !== null;
}

/**
 * Where its header lists the categories, such a word is one only among them; else it is where several values stand
 * behind it.
 */
function mayBeCategory(
  text: string,
  column: Column,
  values: readonly Cell[],
  { columns }: Frame,
): boolean {
  if (column.context.categories.length > 0) return fitsColumn(column, text);
  return columns.length < 3 || loneText(values) === null;
}

/** A title cell that is a listed word for a text or grade: no initiative has that name, and several values follow it. */
export function isLabelForTitle(cells: readonly Cell[], { frame, desk }: Rows): boolean {
  const title = cells.find((cell) => frame.byIndex[cell.column]?.concept?.kind === 'title');
  const text = title ? cellText(title) : '';
  const meaning = text !== '' && text.length <= 20 ? desk.vocabulary.column(text) : null;
  if (!meaning || desk.vocabulary.wordMeaning(meaning.word) === null) return false;
  const { kind } = conceptOf(meaning.titled);
  return kind === 'grade' || kind === 'content';
}

/** A known label of a text or grade alone in its row, below a record. */
export function labelAlone([key, ...copies]: readonly Cell[], rows: Rows): RowLabel | null {
  if (!key || copies.length > 0 || !rows.record) return null;
  const text = cellText(key);
  const meaning = text.length <= 20 ? rows.desk.vocabulary.column(text) : null;
  return meaning && saying.has(conceptOf(meaning.titled).kind) ? { key, meaning } : null;
}

/** 部の総括, 全体の評価: the label says that it speaks of all rows. */
const ofWhole = /^(?:部|局|部局|室|組織|部全体|全体)の/u;

/** One value behind the label goes to the record above, where nothing like it stands yet; anything else is kept. */
export function readLabelRow({ key, meaning }: RowLabel, cells: readonly Cell[], rows: Rows): void {
  const { desk, record, sheet } = rows;
  if (ofWhole.test(cellText(key))) {
    keepRow(cells, sheet, desk);
    return;
  }
  const [value, ...copies] = cells.filter((cell) => cell !== key);
  const concept = meaning ? conceptOf(meaning.titled) : null;
  const taken = concept?.kind === 'grade' && record?.ratings.some(({ viewpoint }) => !viewpoint);
  if (!record || !value || taken || !areAlike([value, ...copies])) {
    keepRow(cells, sheet, desk);
    return;
  }
  if (!concept) desk.report('unknown-header', key.start, { header: cellText(key) });
  readCell(concept, value.lines, record, columnContext(desk, cellText(key), meaning), desk);
  record.end = Math.max(record.end, value.end);
  claim(desk, key.lines, 'label');
  claim(desk, value.lines, 'field');
  for (const copy of copies) claim(desk, copy.lines, 'copy');
}
