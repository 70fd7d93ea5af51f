import { textOf } from '../concepts/text-of.ts';
import type { Block, Document } from '../parse/document.ts';
import { cityInFront } from '../values/city-in-front.ts';
import { departmentInTitle, municipalityInTitle } from '../values/sheet-title.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { settleOpenLines } from './desk/account.ts';
import { byPart } from './desk/by-part.ts';
import { claim, type Desk, type FormStyle, type Report, type SheetDraft } from './desk/desk.ts';
import { warnGarbled } from './desk/garbled.ts';
import { holdCounts } from './desk/hold-counts.ts';
import { keepLines } from './desk/keep.ts';
import { keepPreamble } from './desk/keep-preamble.ts';
import { leavePart } from './desk/leave-part.ts';
import { createLedger } from './desk/ledger.ts';
import { emptyScope } from './desk/scope.ts';
import { currentSheet, newSheet } from './desk/sheets.ts';
import { takeDepartmentOfForm } from './desk/take-department-of-form.ts';
import { formStyle } from './form/form-style.ts';
import { unfoldLabels } from './labelled/unfold-labels.ts';
import { atomsOf } from './outline/atoms.ts';
import { type Plan, planOutline } from './outline/plan.ts';
import { labelColumns } from './prose/label-columns.ts';
import { closeRecord, flushField, numberTable, type Prose } from './prose/prose.ts';
import { readAtom, readCellText } from './prose/walk.ts';
import { readTable } from './table/read-table.ts';
import { recordKeys } from './table/record-keys.ts';

/** The words of a run. */
export interface Words {
  readonly vocabulary: Vocabulary;
  /** Further rating words. */
  readonly ratings: readonly string[];
  /** Further category words. */
  readonly categories: readonly string[];
}

/** Reads the blocks of a document into sheet drafts: first a plan of its running text, then block by block. */
export function readDocument(whole: Document, words: Words, report: Report): Desk {
  const { document, settle } = unfoldLabels(whole, words.vocabulary);
  const desk = newDesk(document, whole, words, report);
  const atoms = atomsOf(document.blocks, words.vocabulary);
  const groups = byPart(document);
  const plan = planOutline(groups, atoms, (table) => recordKeys(table, desk));
  desk.goingOn = plan.goingOn;
  desk.continued = plan.continued;
  desk.fronts = plan.fronts;
  const prose = newProse(plan, [...atoms.values()].flat(), desk);
  warnGarbled(document.source, report);
  for (const [at, blocks] of groups.entries()) {
    const from = desk.sheets.length;
    for (const block of blocks) {
      for (const atom of atoms.get(block) ?? []) readAtom(atom, prose, desk);
      readBlock(block, prose, desk);
    }
    closeRecord(prose, desk);
    const isLast = at === groups.length - 1;
    if (desk.sheet === null && (isLast || from > 0)) keepPreamble(desk);
    takeFirstHeading(prose, desk.sheets.slice(from), desk);
    if (!isLast) beginPart(prose, desk);
  }
  tellPlan(plan, desk);
  settle(desk.ledger);
  settleOpenLines(whole, desk);
  for (const sheet of desk.sheets) takeDepartmentOfForm(sheet);
  holdCounts(desk);
  return desk;
}

function newDesk(document: Document, whole: Document, words: Words, report: Report): Desk {
  let names: ReadonlySet<string> | null = null;
  let style: FormStyle | null | undefined;
  const desk: Desk = {
    document: whole,
    source: whole.source,
    vocabulary: words.vocabulary,
    ratingWords: words.ratings,
    categoryWords: words.categories,
    knownNames: () => {
      names ??= collectNames(document);
      return names;
    },
    formStyle: () => {
      if (style === undefined) style = formStyle(document.blocks, desk);
      return style;
    },
    report,
    answers: new Map(),
    ledger: createLedger(document.source),
    sheets: [],
    known: new Map(),
    goingOn: new Set(),
    continued: new Set(),
    fronts: new Set(),
    front: [],
    headers: new Map(),
    recordCount: 0,
    trace: [],
    common: { title: null, year: null, municipality: null, legend: [] },
    counts: [],
    preamble: newSheet(Number.POSITIVE_INFINITY),
    sheet: null,
    scope: emptyScope,
    announced: false,
    open: null,
    heading: null,
    formStart: null,
    tableStart: 0,
  };
  return desk;
}

function beginPart(prose: Prose, desk: Desk): void {
  leavePart(desk);
  Object.assign(prose, { group: null, groupDepth: 0, mode: 'text', number: null });
}

function newProse(plan: Plan, atoms: Parameters<typeof labelColumns>[1], desk: Desk): Prose {
  return {
    plan,
    columns: labelColumns(plan, atoms, desk),
    field: null,
    group: null,
    groupDepth: 0,
    mode: 'text',
    apart: null,
    firstHeading: null,
    number: null,
  };
}

/** Reads what is no running text. */
function readBlock(block: Block, prose: Prose, desk: Desk): void {
  if (block.type === 'furniture') claim(desk, [block], 'furniture');
  else if (block.type === 'table') {
    flushField(prose, desk);
    const before = desk.recordCount;
    readTable(block, desk, (row, cell) => readCellText(row, cell, prose, desk));
    numberTable(before, prose, desk);
    if (prose.mode === 'keep') prose.mode = 'text';
  } else if (block.type === 'code' || block.type === 'flattened') {
    closeRecord(prose, desk);
    desk.report(block.type === 'code' ? 'fenced-code' : 'lost-table', block.start);
    for (const line of block.lines) keepLines([line], currentSheet(desk), desk);
  }
}

/** Shows how running text was cut, or that nothing was certain. */
function tellPlan({ choice, refused, unsure, roles }: Plan, desk: Desk): void {
  if (unsure) desk.report('unsure', unsure.atom.line.start, { reason: unsure.reason });
  const told = choice ?? refused;
  if (!told?.first) return;
  const { factors, score, runnerUp } = told;
  const layout = 'outline';
  const offset = told.first.line.start;
  const begun = [...roles.values()].filter((role) => role === 'title' || role === 'first');
  desk.trace.push({
    layout,
    factors,
    score,
    runnerUp: runnerUp && {
      layout,
      score: runnerUp.score,
      offset: runnerUp.first?.line.start ?? offset,
    },
    refused: choice === null,
    offset,
    sheet: Math.max(
      0,
      desk.sheets.findLastIndex(({ start }) => start <= offset),
    ),
    records: choice === null ? 0 : begun.length,
    frame: null,
  });
}

/** Short cells that stand somewhere in the document without a break. */
function collectNames(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const block of document.blocks) {
    if (block.type !== 'table') continue;
    for (const row of block.rows) {
      for (const cell of row.cells) {
        if (!cell || cell.end - cell.start > 60 || cell.lines.length !== 1) continue;
        const text = textOf(cell.lines);
        if (text.length <= 24 && !text.includes(' ')) names.add(text);
      }
    }
  }
  return names;
}

/** Without a title the first heading of a part that means nothing else is it. */
function takeFirstHeading(prose: Prose, sheets: readonly SheetDraft[], desk: Desk): void {
  const { firstHeading } = prose;
  const [first] = sheets;
  if (!first) return;
  prose.firstHeading = null;
  if (!firstHeading || desk.preamble.title !== null || first.title !== null) return;
  for (const sheet of sheets) {
    sheet.title ??= firstHeading.text;
    sheet.municipality ??= municipalityInTitle(firstHeading.text);
  }
  if (sheets.length === 1) nameDepartment(first, departmentInTitle(firstHeading.text));
  claim(desk, firstHeading.lines, 'field');
}

/** The department of a sheet whose title names it and that has none, with the municipality in front of it. */
function nameDepartment(sheet: SheetDraft, name: string | null): void {
  if (name === null || sheet.department !== null) return;
  const city = cityInFront(name);
  sheet.department = city?.department ?? name;
  sheet.municipality ??= city?.municipality ?? null;
}
