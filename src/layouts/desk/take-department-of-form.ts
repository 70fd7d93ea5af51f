import type { SheetDraft } from './desk.ts';

/** The department that the form of the only initiative prints is its sheet's; one in a column of a table is the row's. */
export function takeDepartmentOfForm(sheet: SheetDraft): void {
  const [first, ...others] = sheet.records;
  if (others.length === 0 && sheet.frame === null) sheet.department ??= first?.department ?? null;
}
