import { offsetAt } from '../../concepts/offset-at.ts';
import type { Cell, Line, Row } from '../../parse/document.ts';
import { readDepartmentName, readSectionName, readUnitName } from '../../values/department-name.ts';
import { isDirection } from '../../values/direction.ts';
import { foldWidth } from '../../values/fold.ts';
import { readHead } from '../../values/head.ts';
import { isRatingText, readRating } from '../../values/rating.ts';
import { noRatingWords } from '../../values/rating-words.ts';
import { isSheetTitle } from '../../values/sheet-title.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { type RatingText, readRatingHeading } from '../desk/rating-heading.ts';
import { rowDepth, type ScopeHeading } from '../desk/scope.ts';
import {
  currentSheet,
  enterDepartment,
  printsYear,
  recordSheet,
  takeHead,
  takeTitle,
} from '../desk/sheets.ts';
import { cellText } from '../grid/cells.ts';
import { has } from '../grid/frame.ts';
import { loneText } from '../grid/row-facts.ts';
import { leadingSign } from './leading-sign.ts';
import { isWide } from './record-evidence.ts';
import type { Rows } from './rows.ts';

const longestGroup = 60;

/** A text over the whole width, repeated over it, or alone in its row at the left edge. */
export function isBannerPlace(row: Row, cells: readonly Cell[]): boolean {
  const [first] = cells;
  if (!first) return false;
  return cells.length > 1 || first.column === 0 || first.colSpan > 1 || row.cells.length === 1;
}

/**
 * Reads a row that heads the rows below it: a department, a title, a head, a section, a rating, or a group of
 * initiatives (`Ⅱ | きれいなまち`). False where it is none of these; `text` is null for a row of several texts.
 */
export function readBanner(cells: readonly Cell[], text: string | null, rows: Rows): boolean {
  if (text !== null && (readSheetFact(cells, text, rows) || readScope(cells, text, rows)))
    return true;
  const group = text ?? numberedGroup(cells, rows);
  if (group === null || !isGroupText(group)) return false;
  const lines = cells.flatMap((cell) => cell.lines);
  rows.desk.scope = { ...rows.desk.scope, category: { text: group, lines, depth: rowDepth } };
  rows.record = null;
  return true;
}

/** A department, title or head in a row: what follows belongs to its sheet. */
function readSheetFact(cells: readonly Cell[], text: string, rows: Rows): boolean {
  const { desk } = rows;
  const start = cells[0]?.start ?? 0;
  const head = readHead(text);
  const department = head ? null : departmentIn(cells, text, rows);
  const isTitle = !head && department === null && isSheetTitle(text) && printsYear(text);
  if (!head && department === null && !isTitle) return false;
  if (head) takeHead(desk, { title: head.title, name: head.name }, head.department, start);
  if (department !== null) {
    enterDepartment(desk, department, start);
    rows.departmentSign = leadingSign(text);
  }
  if (isTitle) takeTitle(desk, text, start);
  claimLone(cells, rows);
  rows.sheet = recordSheet(desk, start);
  rows.section = null;
  rows.department = null;
  rows.record = null;
  return true;
}

/** What may as well be a section is one in the sheet of a department, where none is set so above it in the table. */
function departmentIn([first]: readonly Cell[], text: string, rows: Rows): string | null {
  const name = readDepartmentName(text);
  if (name === null) return labelledDepartment(text) ?? unitSetAlike(text, rows);
  const mayBeSection = readSectionName(text) !== null && !/委員会$/u.test(name);
  if (mayBeSection && first && rows.isGroup(first.row, text)) return null;
  const isOwned = rows.departmentSign === null && currentSheet(rows.desk).department !== null;
  return mayBeSection && isOwned ? null : name;
}

/** 部局名：みどり部 names it by its label. */
function labelledDepartment(text: string): string | null {
  const [, label = '', value = ''] = labelled.exec(text) ?? [];
  return label !== '' && matchBlockLabel(label) === 'department' ? readDepartmentName(value) : null;
}

/** A unit set as a department above it in the table is set, over rows that name their sections themselves. */
function unitSetAlike(text: string, { frame, departmentSign }: Rows): string | null {
  if (departmentSign !== leadingSign(text) || !has(frame, 'section')) return null;
  return readUnitName(text);
}

function readScope(cells: readonly Cell[], text: string, rows: Rows): boolean {
  const { desk } = rows;
  const section = sectionIn(cells, text, rows);
  const rating =
    section === null ? (readRatingHeading(text, desk.ratingWords) ?? gradeAlone(text, rows)) : null;
  if (section === null && rating === null) return false;
  if (rating && ratesAbove(text, rows)) return rateAbove(rating, cells, rows);
  const lines = cells[0]?.lines ?? [];
  const heading = (name: string): ScopeHeading => ({ text: name, lines, depth: rowDepth });
  desk.scope = {
    ...desk.scope,
    section: section === null ? desk.scope.section : heading(section),
    rating: rating ? { ...heading(rating.text), ...rating } : desk.scope.rating,
  };
  for (const copy of cells.slice(1)) claim(desk, copy.lines, 'copy');
  if (section !== null) claimLabel(lines, text, desk);
  rows.section = section ?? rows.section;
  rows.record = null;
  return true;
}

const labelledGrade = /^[^：:]{1,12}[：:][^：:]{1,12}$/u;

/** `評価：A` below an initiative without a grade, where none has headed the rows so far, rates that one. */
function ratesAbove(text: string, { record, desk, frame }: Rows): boolean {
  const isHead = has(frame, 'rating') || desk.scope.rating?.depth === rowDepth;
  return !isHead && record !== null && record.ratings.length === 0 && labelledGrade.test(text);
}

function rateAbove(
  { label, rating, text }: RatingText,
  [first, ...copies]: readonly Cell[],
  { record, desk }: Rows,
): boolean {
  record?.ratings.push({ label, rating, text, period: null, viewpoint: false });
  if (first) claim(desk, first.lines, 'field');
  for (const copy of copies) claim(desk, copy.lines, 'copy');
  return true;
}

/** The label in front of a section names what was read. */
function claimLabel([line]: readonly Line[], text: string, desk: Desk): void {
  const length = text.length - (labelled.exec(text)?.[2]?.length ?? text.length);
  if (line && length > 0 && line.text.startsWith(text.slice(0, length)))
    claim(desk, [{ start: offsetAt(line, 0), end: offsetAt(line, length - 1) + 1 }], 'label');
}

const labelled = /^([^：:]{1,12})[：:][\s　]*(.{1,60})$/u;

/** The section that a row names, behind its label or without one: 担当課：案内課. */
function sectionIn([first]: readonly Cell[], text: string, rows: Rows): string | null {
  const [, label = '', value = ''] = labelled.exec(text) ?? [];
  if (label !== '' && rows.desk.vocabulary.column(label)?.key === 'section')
    return readUnitName(value);
  const name = readSectionName(text) ?? (sectionOf.test(text) ? text : null);
  return name !== null && first && rows.isGroup(first.row, text) ? null : name;
}

/** 山の恵み課: alone in its row a name may hold what makes a phrase of other texts. */
const sectionOf = /^[^\s　、。をがはにで]{1,5}の[^\s　、。をがはにで]{1,5}[課室係]$/u;

/**
 * `達成`, `A（達成）`: a grade in words over rows that have no rating column. A sign may number a group (`Ⅰ 安心なまち`):
 * it is a grade where the words behind it are one, or what the legend says of it.
 */
function gradeAlone(text: string, { frame, desk }: Rows): RatingText | null {
  const inWords = /[一-鿿]/u.test(text) && !isDirection(text) && !noRatingWords.includes(text);
  if (has(frame, 'rating', 'categories') || !inWords || text.length > longestGroup) return null;
  const { rating } = readRating(text, desk.ratingWords);
  if (rating === null || !isRatingText(text, desk.ratingWords)) return null;
  return rating === text || saysGrade(text, rating, desk) ? { label: text, rating, text } : null;
}

/** The words beside a sign are a grade themselves, or its meaning in the legend. */
function saysGrade(text: string, rating: string, desk: Desk): boolean {
  const words = foldWidth(text)
    .replace(rating, '')
    .replace(/^[\s:()「」【】]+|[\s:()「」【】]+$/gu, '');
  if (words === '評価' || words === '判定' || words === 'ランク') return true;
  return (
    isRatingText(words, desk.ratingWords) ||
    currentSheet(desk).legend.some((entry) => entry.rating === rating && entry.meaning === words)
  );
}

function claimLone([first, ...copies]: readonly Cell[], { desk }: Rows): void {
  if (first) claim(desk, first.lines, 'field');
  for (const copy of copies) claim(desk, copy.lines, 'copy');
}

const groupNumber =
  /^(?:[(（]?[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ\d０-９一二三四五六七八九十]{1,3}[)）.．]?|第[\d０-９一二三四五六七八九十]{1,3}|(?:基本目標|基本施策|施策の柱|重点項目|重点目標|柱|政策|分野|目標|施策)[\s　]*(?:[\d０-９]{1,3}|[①-⑳Ⅰ-Ⅹ一二三四五六七八九十])|[A-ZＡ-Ｚ])$/u;

/** A number and a text, nothing else in the row: the text spans, or stands where no title or statement does. */
function numberedGroup(cells: readonly Cell[], { frame }: Rows): string | null {
  const [number, title] = cells;
  if (!number || !title || !groupNumber.test(cellText(number))) return null;
  const rest = cells.slice(2);
  const text = cellText(title);
  if (loneText([title, ...rest]) === null && rest.length > 0) return null;
  const column = frame.byIndex[title.column];
  const said = ['title', 'content'].includes(column?.concept?.kind ?? '');
  return isWide(title, frame) || rest.length > 0 || !said ? `${cellText(number)} ${text}` : null;
}

function isGroupText(text: string): boolean {
  return text.length <= longestGroup && !/[。]/u.test(text);
}
