import type { Cell, Line, Paragraph, Row } from '../../parse/document.ts';
import { readLegendWords } from '../../values/legend-words.ts';
import { claim, claimParts, type Desk } from '../desk/desk.ts';
import { keepLines } from '../desk/keep.ts';
import { keepPart } from '../desk/keep-part.ts';
import { addLegendEntry, takeLegendLine } from '../desk/legend-lines.ts';
import { narrowScope } from '../desk/scope.ts';
import { currentSheet, enterDepartment, readYear, takeHead, takeTitle } from '../desk/sheets.ts';
import { isEndMark } from '../grid/row-facts.ts';
import { type Atom, lineDepth } from '../outline/atom.ts';
import { atomsOf, restLine } from '../outline/atoms.ts';
import { followsApart } from '../outline/follows-apart.ts';
import { type SheetPart, sheetParts } from '../outline/sheet-part.ts';
import { closeRecord, flushField, holdParent, openField, type Prose } from './prose.ts';
import { readInitiative } from './read-initiative.ts';
import { readSheetText } from './read-sheet-text.ts';

/** Reads an atom of running text: what the plan says it is, else what the sheet makes of it; 以上 is left open, and kept. */
export function readAtom(atom: Atom, prose: Prose, desk: Desk): void {
  if (atom.text === '') return;
  const part = prose.plan.parts.get(atom);
  if (part?.kind === 'furniture') {
    claim(desk, atom.lines, 'furniture');
    return;
  }
  if (isEndMark(atom.text)) {
    closeRecord(prose, desk);
    return;
  }
  if (atom.depth < lineDepth && !isInside(atom, prose)) closeDeeper(atom, prose, desk);
  if (followsApart(atom, prose.apart)) leaveApart(prose);
  if (!startsSheet(part, atom) && isKept(atom, prose, desk)) return;
  if (part) readPart(atom, part, prose, desk);
  else if (!readInitiative(atom, prose.plan.roles.get(atom), prose, desk))
    readSheetText(atom, prose, desk);
}

/** A heading that is a label of the open initiative ends nothing. */
function isInside(atom: Atom, { plan }: Prose): boolean {
  const role = plan.roles.get(atom);
  return role === 'label' || role === 'text' || role === 'subtitle';
}

/** A heading ends what deeper or equal headings opened. */
function closeDeeper({ depth }: Atom, prose: Prose, desk: Desk): void {
  holdParent(prose, depth, desk);
  flushField(prose, desk);
  if (desk.open && desk.open.depth > 0 && depth <= desk.open.depth) closeRecord(prose, desk);
  desk.scope = narrowScope(desk.scope, depth);
  desk.heading = null;
  if (depth <= prose.groupDepth || prose.groupDepth === 0) prose.group = null;
  prose.mode = 'text';
}

function leaveApart(prose: Prose): void {
  if (prose.mode === 'keep') prose.mode = 'text';
  prose.apart = null;
}

/** What stands in a part that is no part of the sheet is kept up to the next heading. */
function isKept(atom: Atom, prose: Prose, desk: Desk): boolean {
  if (prose.mode === 'keep') keepLines(atom.lines, currentSheet(desk), desk);
  return prose.mode === 'keep';
}

/** A title, or a bracketed head or department, ends what is kept. */
function startsSheet(part: SheetPart | undefined, { text }: Atom): boolean {
  if (part?.kind === 'title' || part?.kind === 'titleYear') return !/[\d０-９]$/u.test(text);
  return (part?.kind === 'head' || part?.kind === 'department') && /^[【［[]/u.test(text);
}

function readPart(atom: Atom, part: SheetPart, prose: Prose, desk: Desk): void {
  const { start } = atom.line;
  closeRecord(prose, desk);
  prose.mode = 'text';
  if (part.kind === 'title') takeTitle(desk, part.text, start);
  else if (part.kind === 'name') takeName(atom, prose, desk);
  else if (part.kind === 'head') readHeadLine(atom, part, prose, desk);
  else if (part.kind === 'department') openDepartment(atom, part, desk);
  else if (part.kind === 'closing' || part.kind === 'pair') openPart(atom, prose, desk);
  else if (part.kind === 'apart') keepApart(atom, prose, desk);
  else if (part.kind === 'contents') keepContents(atom, desk);
  else if (part.kind === 'legend') readLegend(atom, desk);
  if (part.kind === 'pair') flushField(prose, desk);
  if (part.kind.startsWith('title')) claim(desk, atom.lines, 'field');
}

function openDepartment(
  { lines, line }: Atom,
  { name, city }: Extract<SheetPart, { kind: 'department' }>,
  desk: Desk,
): void {
  const sheet = enterDepartment(desk, name, line.start);
  if (city !== undefined) sheet.municipality ??= city;
  for (const own of lines) claimParts(desk, own, city === undefined ? [name] : [city, name]);
}

/** The title, where nothing else turns out to be it. */
function takeName(atom: Atom, prose: Prose, desk: Desk): void {
  prose.firstHeading ??= atom;
  desk.preamble.year ??= readYear(atom.text);
}

function openPart(atom: Atom, prose: Prose, desk: Desk): void {
  openField(atom, null, prose, desk);
  const rest = restLine(atom);
  if (rest) prose.field?.lines.push(rest);
}

function readHeadLine(
  atom: Atom,
  { head }: Extract<SheetPart, { kind: 'head' }>,
  prose: Prose,
  desk: Desk,
): void {
  const { start } = atom.line;
  takeHead(desk, { title: head.title, name: head.name }, head.department, start);
  if (atom.setting.form === '：')
    currentSheet(desk).metadata.push({
      group: prose.group,
      label: atom.setting.label,
      value: atom.rest,
    });
  else if (head.aside !== null) keepPart(atom.lines, head.aside, desk);
  claim(desk, atom.lines, 'field');
}

/** Entries of a legend, behind their heading; what explains nothing else is that. */
function readLegend({ lines, text, heading, rest }: Atom, desk: Desk): void {
  const own = text.replace(/^[\s　・※]+/u, '');
  const [words = []] = [own, own.replace(/^[^\s　：:]+[\s　：:]+/u, '')]
    .map((part) => readLegendWords(part, desk.ratingWords))
    .filter((entries) => entries.length > 0);
  for (const entry of words) addLegendEntry(currentSheet(desk), entry);
  if (words.length > 0) claim(desk, lines, 'field');
  else if (takeLegendLine(lines, own, true, desk)) return;
  else if (heading === 'legend' && rest === '') claim(desk, lines, 'heading');
  else keepLines(lines, currentSheet(desk), desk);
}

/** A heading is known by its word, a line with its page is kept. */
function keepContents({ heading, lines }: Atom, desk: Desk): void {
  if (heading === 'apart') claim(desk, lines, 'heading');
  else keepLines(lines, currentSheet(desk), desk);
}

/** `お問い合わせ：…`: from here on nothing belongs to an initiative. */
function keepApart(atom: Atom, prose: Prose, desk: Desk): void {
  if (atom.heading === 'apart' && atom.rest === '') claim(desk, atom.lines, 'heading');
  else keepLines(atom.lines, currentSheet(desk), desk);
  prose.mode = 'keep';
  prose.apart = atom;
}

/** Reads a cell that stands alone in its row like running text, each of its lines by itself. */
export function readCellText(row: Row, cell: Cell, prose: Prose, desk: Desk): void {
  const block: Paragraph = {
    type: 'paragraph',
    container: 'text',
    bullet: null,
    lines: cell.lines.map((line: Line) => ({ ...line, block: true })),
    start: row.start,
    end: row.end,
  };
  const atoms = atomsOf([block], desk.vocabulary).get(block) ?? [];
  const atTop = desk.sheet === null && desk.preamble.title === null;
  const parts = sheetParts([atoms], { atTop });
  const plan = { ...prose.plan, parts: new Map([...parts]), roles: new Map() };
  const own: Prose = { ...prose, plan };
  const { open } = desk;
  if (open && open.depth === 0) desk.open = { ...open, takesLabels: true };
  for (const atom of atoms) readAtom(atom, own, desk);
  if (desk.open?.record === open?.record) desk.open = open;
  Object.assign(prose, {
    field: own.field,
    group: own.group,
    groupDepth: own.groupDepth,
    mode: own.mode,
    apart: own.apart,
    firstHeading: own.firstHeading,
  });
}
