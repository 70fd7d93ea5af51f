import { matchBlockLabel } from '../concepts/block-labels.ts';
import { type HeaderIndex, headerIndex } from '../concepts/match-header.ts';
import { textOf } from '../concepts/text-of.ts';
import type { Block, Document } from '../parse/document.ts';
import { readDepartmentName } from '../values/department-name.ts';
import { departmentInTitle, municipalityInTitle } from '../values/sheet-title.ts';
import { settleOpenLines } from './desk/account.ts';
import { claim, type Desk, type Report } from './desk/desk.ts';
import { warnGarbled } from './desk/garbled.ts';
import { keepLines } from './desk/keep.ts';
import { createLedger } from './desk/ledger.ts';
import { emptyScope } from './desk/scope.ts';
import { currentSheet, newSheet } from './desk/sheets.ts';
import { findLostTables } from './prose/lost-table.ts';
import { closeRecord, newProse, type Prose } from './prose/prose.ts';
import { readHeading, readParagraph } from './prose/read-prose.ts';
import { readTable } from './read-table.ts';
import { recoverSpacedTables } from './rows/spaced-tables.ts';

/** Words that a user teaches. */
export interface Taught {
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly ratings: readonly string[];
  readonly categories: readonly string[];
}

/** Reads the blocks of a document into sheet drafts. */
export function readDocument(parsed: Document, taught: Taught, report: Report): Desk {
  const index = headerIndex(taught.headers);
  const document = { ...parsed, blocks: recoverSpacedTables(parsed.blocks, index, report) };
  const desk = newDesk(document, index, taught, report);
  const prose = newProse(
    findLostTables(document.blocks, desk.index),
    departmentDepths(document.blocks),
  );
  warnGarbled(document.source, report);
  document.blocks.forEach((block, i) => {
    prose.headsList = isOneLine(block) && isList(document.blocks[i + 1]);
    readBlock(block, prose, desk);
  });
  closeRecord(prose, desk);
  keepPreamble(desk);
  takeFirstHeading(prose, desk);
  settleOpenLines(document, desk);
  return desk;
}

function newDesk(document: Document, index: HeaderIndex, taught: Taught, report: Report): Desk {
  let names: ReadonlySet<string> | null = null;
  return {
    document,
    source: document.source,
    index,
    ratingWords: taught.ratings,
    categoryWords: taught.categories,
    knownNames: () => {
      names ??= collectNames(document);
      return names;
    },
    report,
    ledger: createLedger(document.source),
    sheets: [],
    trace: [],
    preamble: newSheet(Number.POSITIVE_INFINITY),
    sheet: null,
    scope: emptyScope,
  };
}

function readBlock(block: Block, prose: Prose, desk: Desk): void {
  if (block.type === 'furniture') claim(desk, [block], 'decoration');
  else if (block.type === 'heading') readHeading(block, prose, desk);
  else if (block.type === 'paragraph') readParagraph(block, prose, desk);
  else if (block.type === 'table') readTable(block, desk, prose);
  else {
    desk.report(block.type === 'code' ? 'fenced-code' : 'lost-table', block.start);
    for (const line of block.lines) keepLines([line], currentSheet(desk), desk);
  }
}

function isList(block: Block | undefined): boolean {
  return block?.type === 'table' || (block?.type === 'paragraph' && block.container === 'item');
}

function isOneLine(block: Block): boolean {
  return block.type === 'paragraph' && block.lines.length === 1;
}

function departmentDepths(blocks: readonly Block[]): ReadonlySet<number> {
  const headings = blocks.filter((block) => block.type === 'heading');
  return new Set(
    headings
      .filter(({ lines }) => readDepartmentName(textOf(lines)) !== null)
      .map(({ depth }) => depth),
  );
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
