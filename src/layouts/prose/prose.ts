import { conceptOf } from '../../concepts/index.ts';
import { readNumber } from '../../concepts/no.ts';
import { readField } from '../../concepts/read-field.ts';
import type { RecordDraft } from '../../concepts/record-draft.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Line } from '../../parse/document.ts';
import { readLegendLine } from '../../values/legend-line.ts';
import { readPrintedCounts } from '../../values/printed-counts.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import { quotedLabel } from '../../vocabulary/quoted-label.ts';
import { applyScope } from '../desk/apply-scope.ts';
import { claim, claimParts, type Desk } from '../desk/desk.ts';
import { addLegendEntry, isFull } from '../desk/legend-lines.ts';
import { currentSheet, takeMetadata } from '../desk/sheets.ts';
import type { Column } from '../grid/frame.ts';
import { type Atom, lineDepth } from '../outline/atom.ts';
import type { Plan } from '../outline/plan.ts';
import { splitInitiative } from '../table/split-initiative.ts';
import { readIndicators } from './read-indicators.ts';
import { takeGradeBehind } from './take-grade-behind.ts';
import { takeHeading } from './take-heading.ts';

/** A label met in running text: what follows belongs to it. */
interface Field {
  readonly atom: Atom;
  readonly label: string;
  readonly lines: Line[];
  /** The initiative that it speaks of, and what the label means for it; null for a pair of the department block. */
  readonly owner: { readonly record: RecordDraft; readonly column: Column } | null;
}

/** Where the reader stands in running text. */
export interface Prose {
  readonly plan: Plan;
  /** What each label of an initiative means, by its word and by the texts below it; by folded label. */
  readonly columns: ReadonlyMap<string, Column>;
  field: Field | null;
  /** The heading under which label–value pairs stand. */
  group: string | null;
  groupDepth: number;
  /** What a known heading makes of plain lines: a legend's entries, or remainder. */
  mode: 'text' | 'legend' | 'keep';
  /** The heading of what is kept. */
  apart: Atom | null;
  /** The first heading of the file, where it is no title by its words: the title of a sheet that has none. */
  firstHeading: Atom | null;
  /** The line that numbers the initiative below; once that has begun, its record. */
  number: { readonly atom: Atom; readonly record: RecordDraft | null } | null;
}

/** Begins a field: the lines behind its label belong to it until the next label. */
export function openField(atom: Atom, owner: Field['owner'], prose: Prose, desk: Desk): void {
  if (owner === null && headsPairs(prose, atom)) holdGroupLabel(prose);
  flushField(prose, desk);
  prose.field = { atom, label: numberedLabel(atom), owner, lines: [] };
}

/** A label of the sheet as a person would quote it: with its number, without brackets and bullet. */
function numberedLabel({ text, mark, setting }: Atom): string {
  if (setting.form === 'bare') return quotedLabel(text);
  const number = mark?.no != null && mark.length > 0 ? text.slice(0, mark.length) : '';
  return quotedLabel(number + quotedLabel(setting.label));
}

/** What is longer is no group's name; each of its pairs would have it. */
const longestGroup = 400;

/** The open field has nothing of its own: its label heads the pairs below. */
function holdGroupLabel(prose: Prose): void {
  const label = prose.field?.label ?? null;
  prose.group = label !== null && label.length > longestGroup ? null : label;
  prose.groupDepth = prose.field?.atom.depth ?? 0;
}

/** A known label right above deeper headings is the group of what they label. */
export function holdParent(prose: Prose, depth: number, desk: Desk): void {
  const { field } = prose;
  if (!field || field.owner || field.lines.length > 0 || field.atom.depth >= depth) return;
  if (matchBlockLabel(field.label) === null) return;
  holdGroupLabel(prose);
  claim(desk, field.atom.lines, 'field');
  prose.field = null;
}

/** A heading with nothing of its own above labels: they are its pairs. */
function headsPairs({ field }: Prose, atom: Atom): boolean {
  return (
    field !== null &&
    field.owner === null &&
    field.lines.length === 0 &&
    field.atom.depth < atom.depth &&
    atom.depth === 7
  );
}

/** Ends the open field: its lines go to the record or to the department block. */
export function flushField(prose: Prose, desk: Desk): void {
  const { field } = prose;
  prose.field = null;
  if (!field) return;
  if (field.lines.length === 0) claimEmpty(field, prose, desk);
  else if (field.owner) fillRecord(field, field.owner, prose, desk);
  else fillBlock(field, prose, desk);
}

/** A known label with nothing behind it is a heading for what stands below; one that no initiative holds, or unknown, is left open, and kept. */
function claimEmpty({ atom, label, owner }: Field, prose: Prose, desk: Desk): void {
  if (!owner && atom.depth === lineDepth && isUnread(atom, prose)) return;
  const known = owner ? owner.column.concept : matchBlockLabel(label);
  if (prose.group === label) claim(desk, atom.lines, 'field');
  else if (owner && known) claimLabel(atom, owner, desk);
  else if (known || atom.heading !== null) takeHeading(atom, desk);
}

/** A label without text; one that names no concept may itself be the text of another, and is kept. */
function claimLabel({ lines }: Atom, { column }: NonNullable<Field['owner']>, desk: Desk): void {
  if (column.concept?.key !== 'extra') claim(desk, lines, 'heading');
}

function fillRecord(
  { atom, lines }: Field,
  owner: NonNullable<Field['owner']>,
  { columns }: Prose,
  desk: Desk,
): void {
  const { record, column } = owner;
  if (column.concept?.kind !== 'indicator') record.openIndicator = null;
  if (!column.concept)
    desk.report('unknown-header', atom.line.start, { header: column.context.label });
  const texts = takeGradeBehind(atom, lines, owner, desk);
  const isIndicator = column.concept?.key === 'indicator';
  if (!isIndicator || !readIndicators(texts, record, column, columns.values(), desk))
    readField(column.concept, texts, record, column.context);
  record.end = Math.max(record.end, lines.at(-1)?.end ?? 0);
  claim(desk, lines, 'field');
  claim(desk, atom.lines, 'label');
}

function fillBlock({ atom, label, lines }: Field, prose: Prose, desk: Desk): void {
  const value = textOf(lines);
  const [legend] =
    atom.place === 'term' && !isFull(currentSheet(desk))
      ? readLegendLine(`${label}：${value}`)
      : [];
  if (legend?.meaning === value) addLegendEntry(currentSheet(desk), legend);
  else takeMetadata(desk, { group: prose.group, label, value }, atom.line.start);
  holdLines(lines.slice(1), desk);
  claim(desk, lines, 'field');
  claim(desk, atom.lines, 'field');
}

/** A line that counts the initiatives (取組数：3件) counts them wherever it stands. */
function holdLines(lines: readonly Line[], desk: Desk): void {
  for (const { text, start } of lines) {
    const counts = readPrintedCounts(text.trim());
    if (counts.length > 0)
      desk.counts.push({ counts, start, sheet: currentSheet(desk), departments: [] });
  }
}

const noColumns = { categories: false, rating: false };

/** Ends the open initiative of running text: what it does not say itself, the headings above say. */
export function closeRecord(prose: Prose, desk: Desk): void {
  flushField(prose, desk);
  const { open } = desk;
  if (open && open.depth > 0) {
    splitInitiative(open.record, open.record.no !== null);
    takeNumber(open.record, prose, desk);
    applyScope(open.record, desk, noColumns);
  }
  desk.open = null;
}

/** A table below a number that begins one initiative: the number is of that, if of any. */
export function numberTable(before: number, prose: Prose, desk: Desk): void {
  const record = desk.open?.record;
  if (prose.number && record && desk.recordCount === before + 1) {
    prose.number = { ...prose.number, record };
    takeNumber(record, prose, desk);
  }
  if (desk.recordCount > before) prose.number = null;
}

/** The number above an initiative that has none of its own. */
function takeNumber(record: RecordDraft, prose: Prose, desk: Desk): void {
  const { number } = prose;
  if (number?.record !== record) return;
  prose.number = null;
  if (record.no !== null) return;
  const { text, mark, lines } = number.atom;
  const no = mark?.no ?? readNumber(figures.exec(text)?.[0] ?? '');
  if (no === null) return;
  record.no = no;
  for (const line of lines) claimParts(desk, line, [no]);
}

const figures = /[\d０-９]+(?:[-－‐][\d０-９]+)*(?![^\d０-９]*[\d０-９])/u;

/** A label whose text no initiative holds is no mere heading: it is kept with the text. */
export function isUnread({ column }: Atom, { plan }: Prose): boolean {
  if (plan.unsure === null || column === null) return false;
  const { kind } = conceptOf(column.titled);
  return kind === 'content' || kind === 'grade' || kind === 'indicator';
}
