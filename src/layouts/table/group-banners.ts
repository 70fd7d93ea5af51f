import type { Table } from '../../parse/document.ts';
import {
  isCertainSection,
  readDepartmentName,
  readUnitName,
} from '../../values/department-name.ts';
import { cellText } from '../grid/cells.ts';
import { columnOf, type Frame } from '../grid/frame.ts';
import { cellIn, cellsAt, isApart, loneText } from '../grid/row-facts.ts';
import { leadingSign } from './leading-sign.ts';
import type { IsGroup } from './rows.ts';

/** Rows that are looked at for texts that stand alone in them. */
const most = 400;

/**
 * 開かれた市役所 ends as a facility does, and may be one. It is a group where the row below names another section, or where
 * texts set alike, each alone above its own rows, are no names of units. What ends in 課 and its like is a section.
 */
export function groupBanners(table: Table, from: number, frame: Frame): IsGroup {
  let others: readonly string[] | null = null;
  return (at, text) => {
    if (isCertainSection(text.replace(closing, ''))) return false;
    if (namesOther(table, at, text, frame)) return true;
    others ??= textsAlone(table, from);
    const sign = leadingSign(text);
    return others.some((other) => leadingSign(other) === sign && !isUnit(other));
  };
}

const closing = /[】\]］〕〉》＞）)」]+$/u;

function isUnit(text: string): boolean {
  return isCertainSection(text) || readUnitName(text) !== null || readDepartmentName(text) !== null;
}

/** The next row has a section of its own, which is another one. */
function namesOther(table: Table, at: number, text: string, frame: Frame): boolean {
  const column = columnOf(frame, 'section');
  const cell = column ? cellIn(table, at + 1, column.index) : null;
  return cell !== null && cellsAt(table, at + 1).length > 1 && !text.includes(cellText(cell));
}

/** Texts alone in their rows, notes left out; none where one stands right above another: the two are of two kinds. */
function textsAlone(table: Table, from: number): readonly string[] {
  const found: string[] = [];
  let isBelow = false;
  for (let at = from; at < table.rows.length && at < from + most; at++) {
    const text = loneText(cellsAt(table, at));
    if (text !== null && isBelow) return [];
    isBelow = text !== null;
    if (text !== null && !isApart(text)) found.push(text);
  }
  return found;
}
