import { matchBlockLabel } from '../../concepts/block-labels.ts';
import type { Concept } from '../../concepts/concept.ts';
import { periodOf } from '../../concepts/match-header.ts';
import { newRecord, type RecordDraft } from '../../concepts/record-draft.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Container, Line } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { readLegendLine } from '../../values/legend-line.ts';
import { applyScope } from '../desk/apply-scope.ts';
import { columnContext } from '../desk/column-context.ts';
import { claim, claimParts, type Desk } from '../desk/desk.ts';
import { keepLines } from '../desk/keep.ts';
import { addLegendEntry } from '../desk/legend-lines.ts';
import type { ScopeHeading } from '../desk/scope.ts';
import { currentSheet, recordSheet, takeMetadata } from '../desk/sheets.ts';
import { splitInitiative } from '../rows/split-initiative.ts';

/** One heading, or one line of running text. */
export interface Item {
  readonly lines: readonly Line[];
  readonly text: string;
  /** 1 to 6 for a heading, `lineDepth` for a line. */
  readonly depth: number;
  readonly container: Container | 'heading';
  readonly start: number;
  readonly end: number;
}

/** A label met in running text: what follows belongs to it. */
interface Field {
  readonly label: string;
  readonly lines: Line[];
  readonly heading: Item;
  /** A record's concept; null for a pair of the department block. */
  readonly concept: Concept | null;
}

/** Where the reader stands in running text. */
export interface Prose {
  record: RecordDraft | null;
  recordDepth: number;
  field: Field | null;
  /** The heading under which label–value pairs stand. */
  group: string | null;
  groupDepth: number;
  /** Depth of the heading below which list items and sub-headings are initiatives; null outside. */
  listDepth: number | null;
  /** What a known heading makes of plain lines: a legend's entries, or remainder. */
  mode: 'text' | 'legend' | 'keep';
  ratingDepth: number;
  /** True for a line by itself right above a list or a table. */
  headsList: boolean;
  /** A heading of a group, which a table of initiatives right below may take for its category. */
  groupHeading: ScopeHeading | null;
  /** The first heading of the file, where it is no title by its words: the title of a sheet that has none. */
  firstHeading: Item | null;
  /** Depths at which headings name departments: a heading there that ends in 室 or 課 names one too. */
  departmentDepths: ReadonlySet<number>;
  /** Lines with which a table begins that has lost its columns. */
  lost: ReadonlySet<Line>;
}

/** Deeper than any heading. */
export const lineDepth = 7;

/** The state at the top of a document. */
export function newProse(lost: ReadonlySet<Line>, departmentDepths: ReadonlySet<number>): Prose {
  return {
    record: null,
    recordDepth: 0,
    field: null,
    group: null,
    groupDepth: 0,
    listDepth: null,
    mode: 'text',
    ratingDepth: 0,
    headsList: false,
    groupHeading: null,
    firstHeading: null,
    lost,
    departmentDepths,
  };
}

/** Begins an initiative that a heading or list item names. */
export function startProseRecord(
  item: Item,
  no: string | null,
  title: string,
  prose: Prose,
  desk: Desk,
): void {
  closeRecord(prose, desk);
  const record = newRecord(item.start, item.end);
  record.no = no;
  record.initiative = title;
  if (no === null) splitInitiative(record, false);
  recordSheet(desk, item.start).records.push(record);
  prose.record = record;
  prose.recordDepth = item.depth;
  for (const line of item.lines) claimParts(desk, line, [record.no ?? '', record.initiative ?? '']);
}

/** Begins a field: the lines behind its label belong to it until the next label. */
export function openField(
  item: Item,
  label: string,
  concept: Concept | null,
  prose: Prose,
  desk: Desk,
): void {
  if (headsPairs(prose, item)) holdGroupLabel(prose);
  flushField(prose, desk);
  prose.field = { label, concept, heading: item, lines: [] };
}

/** The open field has nothing of its own: its label heads the pairs below. */
function holdGroupLabel(prose: Prose): void {
  prose.group = prose.field?.label ?? null;
  prose.groupDepth = prose.field?.heading.depth ?? 0;
}

/** A known label right above deeper headings is the group of what they label. */
export function holdParent(prose: Prose, depth: number, desk: Desk): void {
  const { field } = prose;
  if (!field || field.concept || field.lines.length > 0 || field.heading.depth >= depth) return;
  if (matchBlockLabel(field.label) === null) return;
  holdGroupLabel(prose);
  claim(desk, field.heading.lines, 'field');
  prose.field = null;
}

/** A heading with nothing of its own above labels: they are its pairs. */
function headsPairs({ field }: Prose, item: Item): boolean {
  return (
    field !== null &&
    field.concept === null &&
    field.lines.length === 0 &&
    field.heading.depth < item.depth &&
    item.depth === lineDepth
  );
}

/** Ends the open field: its lines go to the record or to the department block. */
export function flushField(prose: Prose, desk: Desk): void {
  const { field, record } = prose;
  prose.field = null;
  if (!field) return;
  if (field.lines.length === 0) claimEmpty(field, prose, desk);
  else if (field.concept && record) fillRecord(field, field.concept, record, desk);
  else fillBlock(field, prose, desk);
}

/** A label with nothing behind it: a heading for what stands below, or a blank field. */
function claimEmpty(field: Field, prose: Prose, desk: Desk): void {
  if (field.concept || prose.group === field.label || matchBlockLabel(field.label))
    claim(desk, field.heading.lines, 'decoration');
  else keepLines(field.heading.lines, currentSheet(desk), desk);
}

function fillRecord(field: Field, concept: Concept, record: RecordDraft, desk: Desk): void {
  record.openIndicator = null;
  const period = periodOf(foldKey(field.label));
  concept.read(field.lines, record, columnContext(desk, field.label, period));
  record.end = Math.max(record.end, field.lines.at(-1)?.end ?? 0);
  claim(desk, field.heading.lines, 'decoration');
  claim(desk, field.lines, 'field');
}

function fillBlock(field: Field, prose: Prose, desk: Desk): void {
  const [legend] = readLegendLine(`${field.label}：${textOf(field.lines)}`);
  if (field.heading.container === 'term' && legend?.meaning === textOf(field.lines)) {
    addLegendEntry(currentSheet(desk), legend);
    claim(desk, [...field.heading.lines, ...field.lines], 'field');
    return;
  }
  takeMetadata(
    desk,
    { group: prose.group, label: field.label, value: textOf(field.lines) },
    field.heading.start,
  );
  claim(desk, field.heading.lines, 'field');
  claim(desk, field.lines, 'field');
}

const noColumns = { categories: false, rating: false };

/** Ends the open initiative: what it does not say itself, the headings above say. */
export function closeRecord(prose: Prose, desk: Desk): void {
  flushField(prose, desk);
  if (prose.record && prose.recordDepth > 0) applyScope(prose.record, desk, noColumns);
  prose.record = null;
  prose.recordDepth = 0;
}
