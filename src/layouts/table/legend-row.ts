import type { Cell } from '../../parse/document.ts';
import { readLegendLine } from '../../values/legend-line.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { keepRow } from '../desk/keep.ts';
import { takeLegendLine } from '../desk/legend-lines.ts';
import { currentSheet } from '../desk/sheets.ts';
import { areAlike, cellText } from '../grid/cells.ts';

/** `A：達成`: a grade, a colon and its meaning, no more. */
const entry = /^[A-ZＡ-Ｚ◎○〇◯●△▲×✕☆①-⑨Ⅰ-Ⅴ](?:評価|ランク)?[\s　]*[：:＝=][\s　]*\S.{0,60}$/u;

const longest = 200;

/** True for a row whose cells explain grades, one each, behind a word that announces it or not (`凡例 | A：達成 | B：未達成`). */
export function isLegendRow(cells: readonly Cell[], desk: Desk): boolean {
  const [first, ...rest] = cells;
  if (!first) return false;
  if (areAlike(cells)) return isLegendText(cellText(first));
  const entries = announces(first, desk) ? rest : cells;
  if (entries.length < 2 || !entries.every((cell) => entry.test(cellText(cell)))) return false;
  const grades = entries.flatMap((cell) =>
    readLegendLine(cellText(cell)).map(({ rating }) => rating),
  );
  return grades.length === entries.length && new Set(grades).size === grades.length;
}

/** `※評価　A：達成　B：未達成` alone in its row: each grade is set apart from its meaning. */
function isLegendText(text: string): boolean {
  if (text.length > longest) return false;
  const printed = text.split(/[\s　、，,]+/u).filter((part) => entry.test(part)).length;
  return printed > 1 && printed === readLegendLine(text).length;
}

function announces(cell: Cell, { vocabulary }: Desk): boolean {
  const text = cellText(cell);
  return headingKind(text) === 'legend' || vocabulary.column(text)?.key === 'rating';
}

/** Takes the grades of such a row into the legend of the sheet. */
export function takeLegendRow(cells: readonly Cell[], desk: Desk): void {
  const isOne = areAlike(cells);
  for (const [at, cell] of cells.entries()) {
    if (isOne && at > 0) claim(desk, cell.lines, 'copy');
    else if (takeLegendLine(cell.lines, cellText(cell), true, desk)) continue;
    else if (announces(cell, desk)) claim(desk, cell.lines, 'label');
    else keepRow([cell], currentSheet(desk), desk);
  }
}
