import { textOf } from '../concepts/text-of.ts';
import type { Block, Document } from '../parse/document.ts';
import { departmentInTitle, municipalityInTitle } from '../values/sheet-title.ts';
import { matchBlockLabel } from '../vocabulary/block-label.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { settleOpenLines } from './desk/account.ts';
import { claim, type Desk, type Report } from './desk/desk.ts';
import { warnGarbled } from './desk/garbled.ts';
import { holdCounts } from './desk/hold-counts.ts';
import { keepLines } from './desk/keep.ts';
import { createLedger } from './desk/ledger.ts';
import { emptyScope } from './desk/scope.ts';
import { currentSheet, newSheet } from './desk/sheets.ts';
import { type FormStyle, formStyle } from './form/form-style.ts';
import { recordKeys } from './form/record-keys.ts';
import { atomsOf } from './outline/atoms.ts';
import { type Plan, planOutline } from './outline/plan.ts';
import { labelColumns } from './prose/label-columns.ts';
import { closeRecord, flushField, type Prose } from './prose/prose.ts';
import { readAtom, readCellText } from './prose/walk.ts';
import { readTable } from './table/read-table.ts';

/** The words of a run. */
export interface Words {
  readonly vocabulary: Vocabulary;
  /** Further rating words. */
  readonly ratings: readonly string[];
  /** Further category words. */
  readonly categories: readonly string[];
}

/** Reads the blocks of a document into sheet drafts: first a plan of its running text, then block by block. */
export function readDocument(document: Document, words: Words, report: Report): Desk {
  const { blocks } = document;
  const desk = newDesk(document, words, report);
  const atoms = atomsOf(blocks, words.vocabulary);
  const plan = planOutline(blocks, atoms, (table) => recordKeys(table, desk));
  desk.goingOn = plan.goingOn;
  desk.continued = plan.continued;
  const prose = newProse(plan, [...atoms.values()].flat(), desk);
  warnGarbled(document.source, report);
  for (const block of blocks) {
    for (const atom of atoms.get(block) ?? []) readAtom(atom, prose, desk);
    readBlock(block, prose, desk);
  }
  closeRecord(prose, desk);
  tellPlan(plan, desk);
  keepPreamble(desk);
  takeFirstHeading(prose, desk);
  settleOpenLines(document, desk);
  holdCounts(desk);
  return desk;
}

function newDesk(document: Document, words: Words, report: Report): Desk {
  let names: ReadonlySet<string> | null = null;
  let style: FormStyle | null | undefined;
  const desk: Desk = {
    document,
    source: document.source,
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
    ledger: createLedger(document.source),
    sheets: [],
    known: new Map(),
    goingOn: new Set(),
    continued: new Set(),
    recordCount: 0,
    trace: [],
    counts: [],
    preamble: newSheet(Number.POSITIVE_INFINITY),
    sheet: null,
    scope: emptyScope,
    open: null,
    heading: null,
    formStart: null,
    tableStart: 0,
  };
  return desk;
}

function newProse(plan: Plan, atoms: Parameters<typeof labelColumns>[1], desk: Desk): Prose {
  return {
    plan,
    columns: labelColumns(plan, atoms, desk),
    field: null,
    group: null,
    groupDepth: 0,
    mode: 'text',
    firstHeading: null,
  };
}

/** Reads what is no running text. */
function readBlock(block: Block, prose: Prose, desk: Desk): void {
  if (block.type === 'furniture') claim(desk, [block], 'furniture');
  else if (block.type === 'table') {
    flushField(prose, desk);
    readTable(block, desk, (row, cell) => readCellText(row, cell, prose, desk));
    if (prose.mode === 'keep') prose.mode = 'text';
  } else if (block.type === 'code' || block.type === 'flattened') {
    closeRecord(prose, desk);
    desk.report(block.type === 'code' ? 'fenced-code' : 'lost-table', block.start);
    for (const line of block.lines) keepLines([line], currentSheet(desk), desk);
  }
}

/** Shows how running text was cut, or that nothing was certain. */
function tellPlan({ choice, unsure, roles }: Plan, desk: Desk): void {
  if (unsure) desk.report('unsure', unsure.atom.line.start, { reason: unsure.reason });
  if (!choice?.first) return;
  desk.trace.push({
    layout: 'outline',
    factors: choice.factors,
    score: choice.score,
    runnerUp: choice.runnerUp && { layout: choice.runnerUp.style, score: choice.runnerUp.score },
    offset: choice.first.line.start,
    sheet: 0,
    records: [...roles.values()].filter((role) => role === 'title' || role === 'first').length,
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

/** Without a title the first heading that means nothing else is it. */
function takeFirstHeading({ firstHeading }: Prose, desk: Desk): void {
  const [first] = desk.sheets;
  if (!firstHeading || !first || desk.preamble.title !== null || first.title !== null) return;
  for (const sheet of desk.sheets) {
    sheet.title ??= firstHeading.text;
    sheet.municipality ??= municipalityInTitle(firstHeading.text);
  }
  if (desk.sheets.length === 1) first.department ??= departmentInTitle(firstHeading.text);
  claim(desk, firstHeading.lines, 'field');
}

/** A file with a title, a head or a typed label, but neither department nor initiative, still is one sheet. */
function keepPreamble(desk: Desk): void {
  const { preamble } = desk;
  const typed = preamble.metadata.some(
    (pair) => ![null, 'plain'].includes(matchBlockLabel(pair.label)),
  );
  const known = preamble.title !== null || preamble.heads.length > 0 || typed;
  if (desk.sheets.length === 0 && known) desk.sheets.push(preamble);
}
