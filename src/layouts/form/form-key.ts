import type { Cell } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { remember } from '../../values/remember.ts';
import { isSheetTitle } from '../../values/sheet-title.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Desk } from '../desk/desk.ts';
import { printsYear } from '../desk/sheets.ts';
import { headerText } from '../grid/cells.ts';
import { numberedLabel } from './numbered-label.ts';

const longestKey = 80;

/** Of each vocabulary, which texts are labels: they recur row by row. */
const tests = new WeakMap<Vocabulary, (text: string) => boolean>();

/** True for a cell whose whole text is a known label, or numbers an initiative. */
export function isKnownKey(cell: Cell, { vocabulary }: Desk): boolean {
  const text = headerText(cell);
  if (text === '' || text.length > longestKey || text.endsWith('。') || isTitle(cell)) return false;
  const known = tests.get(vocabulary);
  if (known) return known(text);
  const test = remember((key) => isLabel(key, vocabulary));
  tests.set(vocabulary, test);
  return test(text);
}

function isLabel(text: string, vocabulary: Vocabulary): boolean {
  return (
    !year.test(text) &&
    (vocabulary.column(text) !== null ||
      matchBlockLabel(text) !== null ||
      numberedLabel(text) !== null)
  );
}

/** A year and nothing else heads a column of values, or is a value: 令和4年度. */
const year = /^[(（]?(?:令和|平成|昭和|西暦)?[\s　]*(?:元|[\d０-９]{1,4})[\s　]*年度?[)）]?$/u;

/**
 * `平成20年度 工程表` in the first cell of a form is its title, not a label; behind other cells, or with its year bound
 * to it (令和5年度の取組結果), a known word is one.
 */
function isTitle(cell: Cell): boolean {
  if (cell.row > 0 || cell.column > 0) return false;
  const text = headerText(cell);
  return /年度(?!の)/u.test(text) && isSheetTitle(text) && printsYear(text);
}

/** A text that may be a label that no list knows: short, of words, and no sentence, grade or quoted name. */
export function mayBeKey(cell: Cell): boolean {
  const text = headerText(cell);
  if (text.length > 30 || !/\p{L}/u.test(text) || isRatingText(text)) return false;
  return !/[。！!]|^[「『].*[」』]$/u.test(text);
}
