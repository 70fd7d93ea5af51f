import type { RecordDraft } from '../../concepts/record-draft.ts';
import type { Head, Metadata } from '../../schema/sheet.ts';
import { cityInFront } from '../../values/city-in-front.ts';
import {
  isGenericName,
  readDepartmentName,
  readSectionName,
} from '../../values/department-name.ts';
import { findFiscalYear, readFiscalYear } from '../../values/fiscal-year.ts';
import { foldKey } from '../../values/fold.ts';
import { readHead } from '../../values/head.ts';
import { readPrintedCounts } from '../../values/printed-counts.ts';
import { departmentInTitle, municipalityInTitle } from '../../values/sheet-title.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Common, Desk, SheetDraft, YearDraft } from './desk.ts';
import { emptyScope } from './scope.ts';

/** A sheet with nothing in it. */
export function newSheet(start: number): SheetDraft {
  return {
    title: null,
    year: null,
    hasObject: false,
    municipality: null,
    department: null,
    heads: [],
    metadata: [],
    legend: [],
    records: [],
    remainder: [],
    start,
    end: 0,
    frame: null,
    lastCells: new Map(),
  };
}

/** The sheet that text belongs to; before the first department and the first record that is the preamble. */
export function currentSheet(desk: Desk): SheetDraft {
  return desk.sheet ?? desk.preamble;
}

/** Adds an initiative to a sheet. */
export function addRecord(desk: Desk, sheet: SheetDraft, record: RecordDraft): void {
  sheet.records.push(record);
  desk.recordCount++;
}

/** What holds for every sheet of the part. */
export function held({ preamble, common }: Desk): Common & Pick<SheetDraft, 'legend'> {
  return {
    title: preamble.title ?? common.title,
    year: preamble.year ?? common.year,
    municipality: preamble.municipality ?? common.municipality,
    legend: [...(preamble.legend.length > 0 ? preamble : common).legend],
  };
}

/** The sheet that takes records: without any department the preamble becomes the one sheet. */
export function recordSheet(desk: Desk, start: number): SheetDraft {
  return desk.sheet ?? openSheet(desk, null, start);
}

/** Begins a sheet; what was printed before the first department holds for every sheet of the file. */
function openSheet(desk: Desk, department: string | null, start: number): SheetDraft {
  const { preamble } = desk;
  const first = desk.sheet === null;
  const sheet: SheetDraft = {
    ...(first ? preamble : newSheet(start)),
    ...held(desk),
    department,
    frame: null,
    lastCells: new Map(),
  };
  if (first) desk.preamble = withoutOwn(preamble);
  desk.sheets.push(sheet);
  desk.sheet = sheet;
  desk.open = null;
  if (department !== null) remember(desk, sheet);
  return sheet;
}

/** The sheet that goes on where its department is met again in the same year. */
function remember(desk: Desk, sheet: SheetDraft): void {
  desk.known.set(departmentKey(sheet.department, sheet.year), sheet);
}

function departmentKey(department: string | null, year: YearDraft | null): string {
  return `${department}\n${year?.year ?? ''}`;
}

/** Goes on with the sheet of a department, or begins it; a municipality in front of the name is the sheet's. */
export function enterDepartment(desk: Desk, name: string, start: number): SheetDraft {
  const { department, municipality } = unitIn(desk, name);
  const sheet = goTo(desk, department, start);
  sheet.municipality ??= municipality;
  return sheet;
}

/** A name with another municipality than the sheet's in front is left whole: it is another department of that name. */
function unitIn(desk: Desk, name: string): Unit {
  const printed = (desk.sheet ?? held(desk)).municipality;
  const unit = cityInFront(name);
  const isSame = unit !== null && (printed === null || printed === unit.municipality);
  return isSame ? unit : { department: name, municipality: null };
}

interface Unit {
  readonly department: string;
  readonly municipality: string | null;
}

function goTo(desk: Desk, department: string, start: number): SheetDraft {
  const here = desk.sheet;
  if (here?.department === department) return here;
  desk.scope = { ...emptyScope, rating: desk.scope.rating };
  desk.open = null;
  const above = here ?? held(desk);
  const known = desk.known.get(departmentKey(department, above.year));
  const isNew = here === null || isBare(here);
  if (known && (!isNew || goesOnWith(known, above))) return resume(desk, known);
  if (here && listsDepartment(here, department)) forget(desk, here);
  else if (!here || here.department !== null || here.records.length > 0)
    return openSheet(desk, department, start);
  here.department = department;
  remember(desk, here);
  return here;
}

/**
 * A title that names several departments, one of which follows by itself before anything is read of the sheet: it is the
 * sheet of that one. A name with a dot in it (保健・医療部) lists none, for its parts are no departments.
 */
function listsDepartment({ department, records, heads }: SheetDraft, name: string): boolean {
  const names = department?.split(/[・、，,／/]/u) ?? [];
  const isList = names.length > 1 && names.every((one) => readDepartmentName(one) !== null);
  return isList && names.includes(name) && records.length === 0 && heads.length === 0;
}

function forget(desk: Desk, { department, year }: SheetDraft): void {
  desk.known.delete(departmentKey(department, year));
}

/** A sheet or part just begun by a title or municipality of its own does not go on with another. */
function goesOnWith(known: SheetDraft, here: Common): boolean {
  const same = (one: string | null, other: string | null): boolean =>
    one === null || other === null || foldKey(one) === foldKey(other);
  return same(here.title, known.title) && same(here.municipality, known.municipality);
}

/** A department met again continues its sheet; one just begun by its title alone is given up. */
function resume(desk: Desk, known: SheetDraft): SheetDraft {
  const here = desk.sheet;
  if (here && isBare(here)) {
    if (desk.sheets.at(-1) === here) desk.sheets.pop();
    else desk.sheets.splice(desk.sheets.indexOf(here), 1);
    if (here.title !== known.title) keepTitle(here, known, desk);
    for (const kept of here.remainder) known.remainder.push(kept);
  }
  if (!here) {
    known.title ??= desk.preamble.title;
    known.municipality ??= desk.preamble.municipality;
    joinPreamble(desk, known);
  }
  known.frame = null;
  desk.sheet = known;
  return known;
}

/** What a part prints before anything is known of its sheet goes to the one that it belongs to. */
export function joinPreamble(desk: Desk, sheet: SheetDraft): void {
  const { preamble } = desk;
  for (const head of preamble.heads) addHead(sheet, head);
  for (const entry of preamble.metadata) sheet.metadata.push(entry);
  for (const entry of preamble.remainder) sheet.remainder.push(entry);
  const explained = new Set(sheet.legend.map(({ rating }) => rating));
  sheet.legend.push(...preamble.legend.filter(({ rating }) => !explained.has(rating)));
  sheet.end = Math.max(sheet.end, preamble.end);
  desk.preamble = withoutOwn(preamble);
}

/** A preamble whose first sheet has taken over what holds for one sheet alone. */
function withoutOwn(preamble: SheetDraft): SheetDraft {
  const legend = [...preamble.legend];
  return { ...preamble, heads: [], metadata: [], remainder: [], legend };
}

/** A title that gives way to another is kept as text, unless it is the one of the whole file. */
function keepTitle(from: SheetDraft, to: SheetDraft, desk: Desk): void {
  const { title } = from;
  if (title === null || (title === held(desk).title && from !== desk.preamble)) return;
  const start = Math.min(from.start, from.end);
  to.remainder.push({ text: title, start });
  desk.report('remainder', start, { text: title });
}

/** A year of a line of its own that gives way to the title's is kept as text. */
function keepYear(
  { title, year, remainder }: SheetDraft,
  next: YearDraft,
  start: number,
  desk: Desk,
): void {
  if (year === null || year.label === next.label || title?.includes(year.label)) return;
  if (held(desk).year === year && desk.preamble.remainder !== remainder) return;
  remainder.push({ text: year.label, start });
  desk.report('remainder', start, { text: year.label });
}

function isBare(sheet: SheetDraft): boolean {
  return (
    sheet.department === null &&
    sheet.records.length === 0 &&
    sheet.heads.length === 0 &&
    sheet.metadata.length === 0
  );
}

/** Takes a title: for the whole file before the first department, for a new sheet behind a finished one. */
export function takeTitle(desk: Desk, title: string, start: number): void {
  const here = desk.sheet;
  if (here?.title != null && isSamePage(title, here.title)) return;
  if (here && (here.title !== null || here.records.length > 0) && !isBare(here))
    openSheet(desk, null, start);
  const sheet = currentSheet(desk);
  if (sheet.title !== title) keepTitle(sheet, sheet, desk);
  const year = readYear(title);
  if (year) keepYear(sheet, year, start, desk);
  else if (printsYear(title)) desk.report('unread-year', start, { text: title });
  sheet.title = title;
  sheet.year = year ?? sheet.year;
  sheet.municipality = municipalityInTitle(title) ?? sheet.municipality;
  const department = departmentInTitle(title);
  if (department !== null) enterDepartment(desk, department, start);
}

/** The same title again, with the number of its page: （2/3）. */
function isSamePage(title: string, other: string): boolean {
  const bare = title.replace(pageOf, '');
  return bare !== title && foldKey(bare) === foldKey(other.replace(pageOf, ''));
}

const pageOf =
  /[\s　]*[(（][\s　]*(?:[\d０-９]{1,3}[\s　]*[/／][\s　]*[\d０-９]{1,3}|[\d０-９]{1,3}(?:ページ|頁))[\s　]*[)）]$/u;

/** Adds a head, and enters the department that the line names. */
export function takeHead(desk: Desk, head: Head, department: string | null, start: number): void {
  const own = department === null || isPartOf(department, currentSheet(desk));
  const known = own ? currentSheet(desk) : enterDepartment(desk, department, start);
  const sheet = hasOtherHead(known, head) ? openSheet(desk, known.department, start) : known;
  addHead(sheet, head);
}

function addHead(sheet: SheetDraft, head: Head): void {
  const names = namesOf(sheet).get(head.title);
  if (names?.has(head.name)) return;
  sheet.heads.push(head);
  if (names) names.add(head.name);
  else namesOf(sheet).set(head.title, new Set([head.name]));
}

/** Title → names of its heads. */
type Names = Map<string, Set<string | null>>;

/** The names of each list of heads: a roll of thousands asks for all that stand above. */
const namesOfHeads = new WeakMap<readonly Head[], Names>();

function namesOf({ heads }: SheetDraft): Names {
  const names = namesOfHeads.get(heads) ?? new Map<string, Set<string | null>>();
  namesOfHeads.set(heads, names);
  return names;
}

/** A sheet with initiatives, whose head of the same title has another name: the head of another sheet. */
function hasOtherHead(sheet: SheetDraft, head: Head): boolean {
  if (sheet.records.length === 0 || head.name === null) return false;
  const names = namesOf(sheet).get(head.title);
  if (!names || names.has(head.name)) return false;
  return names.size > 1 || !names.has(null);
}

/**
 * True for 病院 (of 病院長) below 市民病院 where no head stands yet, for 総務部 below the heading 総務部(防災安全), for 企画部
 * below 企画部、商工部, and for 港湾担当部 (of 港湾担当部長) right behind the head of a department.
 */
function isPartOf(department: string, sheet: SheetDraft): boolean {
  const { department: heading, heads, records } = sheet;
  if (heads.length > 0 && records.length === 0 && /担当[部局課室]$/u.test(department)) return true;
  const names = heading?.split(/[、，,／/(（]/u) ?? [];
  if (names.length > 1 && names.includes(department)) return true;
  const isShort = heads.length === 0 || heading === department || isGenericName(department);
  return isShort && heading?.endsWith(department) === true;
}

/** Adds a label–value pair; a department, head, year or municipality in it takes effect at once. */
export function takeMetadata(desk: Desk, pair: Metadata, start: number): void {
  const key = matchBlockLabel(pair.label);
  if (key === 'department' && isName(pair.value) && !isSectionOf(pair.value, currentSheet(desk)))
    enterDepartment(desk, readDepartmentName(pair.value) ?? pair.value, start);
  if (key === 'head') takeHeadPair(desk, pair, start);
  const sheet = currentSheet(desk);
  sheet.metadata.push(pair);
  const counts = readPrintedCounts(`${pair.label}：${pair.value}`);
  if (counts.length > 0) desk.counts.push({ counts, start, sheet, departments: [] });
  if (key === 'municipality') sheet.municipality = pair.value;
  if (key === 'fiscalYear') takeYear(desk, sheet, pair, start);
}

/** The year in which a sheet was written gives way to that of which it speaks, read or not: 評価年度 to 対象年度. */
function takeYear(desk: Desk, sheet: SheetDraft, { label, value }: Metadata, start: number): void {
  const found = readYear(value) ?? readYear(`${value}度`);
  const own: YearDraft | null = found && { ...found, isOfPair: true };
  if (isObject(label)) takeObjectYear(desk, sheet, own, start);
  else if (!sheet.hasObject) sheet.year ??= own;
  if (sheet.year === null && printsYear(value)) desk.report('unread-year', start, { text: value });
}

function takeObjectYear(desk: Desk, sheet: SheetDraft, own: YearDraft | null, start: number): void {
  const isOfPair = sheet.year?.isOfPair === true;
  if (own !== null && !isOfPair) keepYear(sheet, own, start, desk);
  if (own !== null && !(isOfPair && sheet.hasObject)) sheet.year = own;
  else if (own === null && isOfPair && !sheet.hasObject) sheet.year = yearOfTitle(sheet);
  sheet.hasObject = true;
}

/** A label that marks a year as the object: 対象年度, 評価対象年度. */
const isObject = (label: string): boolean => label.length < 40 && foldKey(label).includes('対象年');

function yearOfTitle({ title }: SheetDraft): YearDraft | null {
  return title === null ? null : readYear(title);
}

/** 企画部政策課 in the sheet of 企画部: a section of the same department. */
function isSectionOf(text: string, { department }: SheetDraft): boolean {
  if (department === null || !text.startsWith(department)) return false;
  return readSectionName(text.slice(department.length).trim()) !== null;
}

const longestName = 40;

/** What stands under the label of a department may be its goals: a name is short, and no sentence. */
function isName(text: string): boolean {
  return text !== '' && text.length <= longestName && !/[。！？]/u.test(text);
}

function takeHeadPair(desk: Desk, pair: Metadata, start: number): void {
  const own = readHead(pair.value);
  const read =
    own ?? readHead(`${pair.label.replace(/[\s　]/gu, '').replace(/氏?名$/u, '')}：${pair.value}`);
  if (read) takeHead(desk, { title: read.title, name: read.name }, read.department, start);
}

/** True for a text that prints a fiscal year, whether it can be read or not. */
export function printsYear(text: string): boolean {
  return findFiscalYear(text).kind !== 'absent';
}

/** A fiscal year in a text, or null. */
export function readYear(text: string): YearDraft | null {
  const found = readFiscalYear(text);
  return found ? { year: found.year, label: found.label } : null;
}
