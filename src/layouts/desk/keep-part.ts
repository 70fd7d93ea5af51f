import { offsetAt } from '../../concepts/offset-at.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Line } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { claim, type Desk } from './desk.ts';
import { keepLines } from './keep.ts';
import { currentSheet } from './sheets.ts';

/** Keeps a part of what lines print in the remainder; where it is not found in one of them, all that they print. */
export function keepPart(lines: readonly Line[], part: string, desk: Desk): void {
  const line = lines.find(({ text }) => text.includes(part));
  if (line === undefined) {
    if (foldKey(textOf(lines)).includes(foldKey(part))) keepLines(lines, currentSheet(desk), desk);
    return;
  }
  const at = line.text.indexOf(part);
  const range = { start: offsetAt(line, at), end: offsetAt(line, at + part.length - 1) + 1 };
  currentSheet(desk).remainder.push({ text: part, start: range.start });
  claim(desk, [range], 'remainder');
  desk.report('remainder', range.start, {
    text: part.length > 60 ? `${part.slice(0, 60)}…` : part,
  });
}
