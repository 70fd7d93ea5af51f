import { readDepartmentName, readSectionName } from '../../values/department-name.ts';
import { foldKey } from '../../values/fold.ts';
import { readHead } from '../../values/head.ts';
import { isPageFurniture } from '../../values/page-furniture.ts';
import { remember } from '../../values/remember.ts';
import { japanese } from '../../values/scripts.ts';
import { isSheetTitle, municipalityAlone } from '../../values/sheet-title.ts';
import { claim, claimParts, type Desk } from '../desk/desk.ts';
import { takeLegendLine } from '../desk/legend-lines.ts';
import { currentSheet, enterDepartment, readYear, takeHead, takeTitle } from '../desk/sheets.ts';
import { readLabelLine } from './label-line.ts';
import { keepInMode } from './label-readers.ts';
import { closeRecord, type Item, type Prose } from './prose.ts';

/** Nothing behind the header of a lost table can be placed: all of it is kept until the next heading. */
export function lostTable({ lines, text, start }: Item, prose: Prose, desk: Desk): boolean {
  const [line] = lines;
  if (line && prose.lost.has(line)) {
    if (prose.mode !== 'keep') desk.report('lost-table', start);
    closeRecord(prose, desk);
    prose.mode = 'keep';
  }
  if (prose.mode !== 'keep') return false;
  if (!isNewSheet(text)) return keepInMode(lines, desk);
  prose.mode = 'text';
  return false;
}

/** A title, or a bracketed head or department, ends what is kept. */
function isNewSheet(text: string): boolean {
  if (/[\d０-９]$/u.test(text)) return false;
  if (isSheetTitle(text) && readYear(text) !== null) return true;
  return /^[【［[]/u.test(text) && (readHead(text) !== null || readDepartmentName(text) !== null);
}

export function furniture({ text, lines }: Item, _prose: Prose, desk: Desk): boolean {
  if (!isPageFurniture(text)) return false;
  claim(desk, lines, 'decoration');
  return true;
}

const longestHead = 120;
const mayBeFoot = /[-－–—―)）]$/u;
const pageFoot = /^(.+?)[\s　]*[-－–—―(（][\s　]*[\d０-９]{1,4}[\s　]*[-－–—―)）]$/u;
/** Every line is compared with the same titles. */
const foldTitle = remember(foldKey);

/** A title printed again on the next page, or a title or department with the number of the page. */
export function runningHead({ text, lines }: Item, _prose: Prose, desk: Desk): boolean {
  if (text.length > longestHead) return false;
  const titles = [desk.sheet?.title, desk.preamble.title];
  const folded = foldKey(text);
  const foot = mayBeFoot.test(text) ? pageFoot.exec(text)?.[1] : undefined;
  const isTitle = titles.some((printed) => printed != null && foldTitle(printed) === folded);
  const names = [...titles, desk.sheet?.department];
  const isFoot =
    foot !== undefined && names.some((name) => name != null && foldTitle(name) === foldKey(foot));
  if (!isTitle && !isFoot) return false;
  claim(desk, lines, 'decoration');
  return true;
}

export function legendLine(item: Item, prose: Prose, desk: Desk): boolean {
  if (prose.record && prose.field) return false;
  if (!takeLegendLine(item.lines, item.text, prose.mode === 'legend', desk)) return false;
  return true;
}

export function head({ text, lines, start, container }: Item, prose: Prose, desk: Desk): boolean {
  const read = readHead(text);
  if (!read || (prose.record && container !== 'heading' && !/^[【［[]/u.test(text))) return false;
  closeRecord(prose, desk);
  const label = readLabelLine(text);
  takeHead(desk, { title: read.title, name: read.name }, read.department, start);
  if (label?.form === 'colon')
    currentSheet(desk).metadata.push({ group: prose.group, label: label.label, value: label.rest });
  claim(desk, lines, 'field');
  return true;
}

export function department(
  { text, lines, start, container, depth }: Item,
  prose: Prose,
  desk: Desk,
): boolean {
  const name = readDepartmentName(text) ?? departmentBeside(text, depth, prose);
  if (name === null || (container !== 'heading' && prose.field !== null && !/^[【■◆●]/u.test(text)))
    return false;
  if (container === 'item' || container === 'description') return false;
  closeRecord(prose, desk);
  enterDepartment(desk, name, start);
  if (desk.scope.rating) prose.listDepth ??= prose.ratingDepth;
  for (const line of lines) claimParts(desk, line, [name]);
  return true;
}

const ward = new RegExp(`^[${japanese}]{2,12}区$`, 'u');

/** 総務室 among headings such as 企画部: of the same rank. */
function departmentBeside(text: string, depth: number, prose: Prose): string | null {
  if (!prose.departmentDepths.has(depth)) return null;
  return readSectionName(text) ?? (ward.test(text) ? text : null);
}

export function title(item: Item, prose: Prose, desk: Desk): boolean {
  const { text, lines, start, depth, container } = item;
  if (container === 'item' || container === 'description') return false;
  const known = currentSheet(desk).title !== null;
  const strong = isSheetTitle(text) && (depth === 1 || readYear(text) !== null);
  if (!strong || (known && depth > 2)) return !known && weakTitle(item, prose, desk);
  closeRecord(prose, desk);
  takeTitle(desk, text, start);
  claim(desk, lines, 'field');
  return true;
}

const documentNoun =
  /(?:書|シート|表|票|一覧|結果|方針|計画|目標|報告|評価|状況|取組|版|編|概要|まとめ|プラン|プログラム)(?:[(（][^()（）]*[)）])?$/u;

/** A line with a fiscal year that none of the title words is in: the title, should the file turn out to be a sheet. */
function weakTitle(item: Item, prose: Prose, desk: Desk): boolean {
  const { text, depth } = item;
  const found = text.length <= 40 && !text.includes('。') ? readYear(text) : null;
  const free = prose.firstHeading === null && desk.sheets.length === 0 && prose.record === null;
  if (!found || !free || prose.field !== null) return false;
  if (depth > 2 && (text === found.label || !documentNoun.test(text))) return false;
  prose.firstHeading = item;
  desk.preamble.year ??= found;
  return true;
}

/** A line that is a year and nothing else: 平成30年度, （令和元年度版）. */
export function year({ text, lines }: Item, _prose: Prose, desk: Desk): boolean {
  const sheet = currentSheet(desk);
  const found = sheet.year === null ? readYear(text) : null;
  if (!found || !/^[^\p{L}\p{N}]*版?[^\p{L}\p{N}]*$/u.test(text.replace(found.label, '')))
    return false;
  sheet.year = found;
  claim(desk, lines, 'field');
  return true;
}

/** The municipality above the title. */
export function municipality({ text, lines }: Item, _prose: Prose, desk: Desk): boolean {
  const name =
    desk.sheets.length === 0 && desk.preamble.municipality === null
      ? municipalityAlone(text)
      : null;
  if (name === null) return false;
  desk.preamble.municipality = name;
  claim(desk, lines, 'field');
  return true;
}
