import { textOf } from '../../concepts/text-of.ts';
import { readFiscalYear } from '../../values/fiscal-year.ts';
import { foldKey } from '../../values/fold.ts';
import { isSheetTitle } from '../../values/sheet-title.ts';
import type { Pair } from '../desk/pair.ts';

/** 平成30年度 | 部長目標シート: a year is no label, but the beginning of the title in the cell behind it. */
export function isTitlePair({ label, values }: Pick<Pair, 'label' | 'values'>): boolean {
  const year = readFiscalYear(label);
  return year !== null && foldKey(year.label) === foldKey(label) && isSheetTitle(textOf(values));
}
