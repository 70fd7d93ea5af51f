import {
  areAligned,
  beginsZone,
  filled,
  goesOn,
  isLabel,
  mayGoOn,
  type SpacedGrid,
  textIn,
} from './spaced-grid.ts';

/** Lines whose first words need not be known, but for one. */
const leastLines = 3;
const longestLabel = 14;
/** A label that goes on from the line above is the end of a word. */
const longestEnd = 3;

/**
 * Labels stand left of their values, in one column or in every other one, and all of one column begin together. Where
 * few labels are known one value alone shows no column: it may be set apart from the end of a title.
 */
export function isSpacedForm(grid: SpacedGrid): boolean {
  const { zones } = grid.cut;
  if (zones.length < 2 || zones.length % 2 > 0) return false;
  if (!areAligned(grid)) return false;
  const labels = textsIn(grid, 0);
  const known = labels.filter((label) => isLabel(grid, label)).length;
  const isSure = labels.length > 1 && known * 2 >= labels.length && !isHeader(grid);
  if (zones.length === 2 && !isSure)
    return areMany(grid, labels) && isNamed(grid, known) && areRows(grid, false);
  const others = zones.flatMap((_, column) => (column % 2 > 0 || column === 0 ? [] : [column]));
  return isSure && others.every((column) => areLabels(grid, column)) && areRows(grid, true);
}

/** A piece of a form: short texts, each with one value to its right. */
export function isPieceOfForm(grid: SpacedGrid): boolean {
  const { zones } = grid.cut;
  if (zones.length !== 2 || !areAligned(grid)) return false;
  return textsIn(grid, 0).every((label) => mayBeLabel(grid, label)) && areRows(grid, false);
}

/** Several lines, and several of them with a value. */
function areMany(grid: SpacedGrid, labels: readonly string[]): boolean {
  return labels.length >= leastLines && textsIn(grid, 1).length > 1;
}

function textsIn(grid: SpacedGrid, column: number): string[] {
  return grid.cut.rows.flatMap((row, at) => (row[column] ? [textIn(grid, at, column)] : []));
}

/** Two known words above are a header. */
function isHeader(grid: SpacedGrid): boolean {
  return (
    grid.cut.zones.length === 2 &&
    isLabel(grid, textIn(grid, 0, 0)) &&
    isLabel(grid, textIn(grid, 0, 1))
  );
}

/** A label is known, or the word above the values is. */
function isNamed(grid: SpacedGrid, known: number): boolean {
  return known > 0 || isLabel(grid, textIn(grid, 0, 1));
}

/** Half of the labels right of other values are known, or all look like labels. */
function areLabels(grid: SpacedGrid, column: number): boolean {
  const labels = textsIn(grid, column);
  const known = labels.filter((label) => isLabel(grid, label)).length;
  return known * 2 >= labels.length || labels.every((label) => mayBeLabel(grid, label));
}

function mayBeLabel(grid: SpacedGrid, text: string): boolean {
  if (text.length > longestLabel || !/^\p{L}/u.test(text) || /[。、：:]/.test(text)) return false;
  const { isGrade, beginsPart } = grid.words;
  return isLabel(grid, text) || !(isGrade?.(text) || beginsPart?.(text));
}

/** Every value has a label, but for one that may go on from the line above; no label goes on. */
function areRows(grid: SpacedGrid, valuesGoOn: boolean): boolean {
  return grid.cut.rows.every((row, at) => {
    const columns = filled(grid, at);
    if (row[0] === null)
      return valuesGoOn && at > 0 && columns.length === 1 && isRestOfValue(grid, at, columns[0]);
    if (columns.some((column) => row[column - (column % 2)] === null)) return false;
    if (columns.length === 1) return isBeforeValues(grid, at) && !goesOn(grid, at, 0);
    return !isRestOfLabel(grid, at);
  });
}

/** Text below a value, where no label stands. */
function isRestOfValue(grid: SpacedGrid, at: number, column = 0): boolean {
  const above = grid.cut.rows[at - 1];
  return column % 2 > 0 && beginsZone(grid, at, column) && above?.[column] != null;
}

/** The end of a word that the line above begins: 成果又は / 課題, 約束の相 / 手. A longer label is whole by itself. */
function isRestOfLabel(grid: SpacedGrid, at: number): boolean {
  const above = at > 0 ? textIn(grid, at - 1, 0) : '';
  const text = textIn(grid, at, 0);
  if (above === '' || isLabel(grid, above)) return false;
  if (text.length > longestEnd && isLabel(grid, text)) return false;
  return isLabel(grid, above + text) || (text.length <= longestEnd && mayGoOn(grid, at));
}

/** A label without a value ends where the values of others have not begun. */
function isBeforeValues({ cut }: SpacedGrid, at: number): boolean {
  return (cut.rows[at]?.[0]?.end ?? 0) + 2 <= (cut.zones[1]?.start ?? 0);
}
