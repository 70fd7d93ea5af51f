import { textOf } from '../../concepts/text-of.ts';
import type { Line } from '../../parse/document.ts';

const longest = 60;
const statement = /^(?:[・●○◎■※①-⑳\-−–]|[(（][0-9０-９ア-ンa-z①-⑳]{1,3}[)）])|。/u;

/** True for the value of a label that may be a title: one short line that is no statement. */
export function isTitleValue(values: readonly Line[]): boolean {
  const text = textOf(values);
  return values.length === 1 && text.length <= longest && !statement.test(text);
}
