import type { Head } from '../../schema/sheet.ts';

/** `市民部長 清水 信幸`: who heads a department, as one text. */
export function headText({ title, name }: Head): string {
  return name === null ? title : `${title} ${name}`;
}
