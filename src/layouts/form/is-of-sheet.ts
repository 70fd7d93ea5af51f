import { readDepartmentName } from '../../values/department-name.ts';
import { readHead } from '../../values/head.ts';
import { isSheetTitle } from '../../values/sheet-title.ts';
import { printsYear } from '../desk/sheets.ts';

/** A department, its head, a title: what stands below belongs to another form. */
export function isOfSheet(text: string): boolean {
  if (readHead(text) !== null || (isSheetTitle(text) && printsYear(text))) return true;
  return readDepartmentName(text) !== null;
}
