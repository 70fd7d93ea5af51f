import { offsetAt } from '../../concepts/offset-at.ts';
import type { RecordDraft } from '../../concepts/record-draft.ts';
import type { RuleId } from '../../messages/rules.ts';
import type { Cell, Document, Line, Range, Table } from '../../parse/document.ts';
import type { Head, LegendEntry, Metadata } from '../../schema/sheet.ts';
import type { PrintedCount } from '../../values/printed-counts.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Factor } from '../evidence.ts';
import type { Frame } from '../grid/frame.ts';
import type { Ledger, Share } from './ledger.ts';
import type { Pair } from './pair.ts';
import type { GroupHeading, Scope } from './scope.ts';

/** Tells of something at an offset of the source. */
export type Report = (
  ruleId: RuleId,
  offset: number | null,
  values?: Readonly<Record<string, string>>,
) => void;

/** A fiscal year as printed. */
export interface YearDraft {
  readonly year: number;
  readonly label: string;
  /** True where a label names it. */
  readonly isOfPair?: boolean;
}

/** A sheet while its blocks are being read. */
export interface SheetDraft {
  title: string | null;
  year: YearDraft | null;
  /** True where a label says which year is the object. */
  hasObject: boolean;
  municipality: string | null;
  department: string | null;
  heads: Head[];
  metadata: Metadata[];
  legend: LegendEntry[];
  records: RecordDraft[];
  /** In any order; a finished sheet has them in that of the document. */
  remainder: { readonly text: string; readonly start: number }[];
  start: number;
  end: number;
  /** The frame of the last table of records, for tables that continue it. */
  frame: Frame | null;
  /** The cells of its last record, each the last in its column: another page may go on with them. */
  readonly lastCells: Map<number, Cell>;
}

/** What may hold for several sheets. */
export type Common = Readonly<Pick<SheetDraft, 'title' | 'year' | 'municipality' | 'legend'>>;

/** Counts that the document prints at one place, and the sheet in which they stand. */
export interface CountsAt {
  readonly counts: readonly PrintedCount[];
  readonly start: number;
  readonly sheet: SheetDraft | null;
  /** Departments whose initiatives are counted; none where the place alone says whose they are. */
  readonly departments: readonly string[];
}

/** How the forms of a document set their labels: left of their values, or above them. */
export type FormStyle = 'left' | 'above';

/** How one table, a part of it, or a stretch of running text was read; what `inspect` shows. */
export interface TraceEntry {
  readonly layout: string;
  /** What spoke for it, and how sure that makes: 0 to 1. */
  readonly factors: readonly Factor[];
  readonly score: number;
  /** The next likely way to read it, and where that begins. */
  readonly runnerUp: {
    readonly layout: string;
    readonly score: number;
    readonly offset: number;
  } | null;
  /** True where this way was likeliest, but not certain enough: nothing was read by it. */
  readonly refused: boolean;
  readonly offset: number;
  /** Index of the sheet, and how many initiatives the stretch gave it. */
  readonly sheet: number;
  readonly records: number;
  readonly frame: Frame | null;
}

/** An initiative that may go on below. */
export interface OpenRecord {
  readonly record: RecordDraft;
  /** Depth of its heading; 0 for one of a table. */
  readonly depth: number;
  /** True where labels of running text speak of it too: a form goes on between its tables. */
  readonly takesLabels: boolean;
}

/** Everything that the readers of blocks share while they work through one document. */
export interface Desk {
  /** The blocks as they are read: with tables recovered from spaced text. */
  readonly document: Document;
  readonly source: string;
  readonly vocabulary: Vocabulary;
  readonly ratingWords: readonly string[];
  readonly categoryWords: readonly string[];
  readonly knownNames: () => ReadonlySet<string>;
  /** How the forms of the document set their labels; null where they do not show it. */
  readonly formStyle: () => FormStyle | null;
  readonly report: Report;
  /** Stores of `perDesk`. */
  readonly answers: Map<unknown, unknown>;
  readonly ledger: Ledger;
  readonly sheets: SheetDraft[];
  /** The last sheet of each department and year, by both. */
  readonly known: Map<string, SheetDraft>;
  /** Tables with whose initiative the next table goes on. */
  goingOn: ReadonlySet<Table>;
  /** Tables of labels that go on with the initiative of a table above. */
  continued: ReadonlySet<Table>;
  /** Tables of a number or section in front of one that names the initiative. */
  fronts: ReadonlySet<Table>;
  /** What such a table holds, until the next one is read. */
  front: readonly Pair[];
  /** Header rows below which initiatives were read, as `headerKey` gives them, with the most that one table held. */
  readonly headers: Map<string, number>;
  /** How many initiatives all sheets hold. */
  recordCount: number;
  readonly trace: TraceEntry[];
  /** What parts before the first department print: it holds for every sheet that prints nothing of its own. */
  common: Common;
  /** Counts of count tables, to be held against what is read. */
  readonly counts: CountsAt[];
  /** Title, year, municipality and legend printed before the first department of a part: they hold for every sheet of it. */
  preamble: SheetDraft;
  /** The sheet that is open; null until a part has one. */
  sheet: SheetDraft | null;
  scope: Scope;
  /** True where a heading of the part has announced initiatives (重点課題): it is a goal sheet, whatever its tables print. */
  announced: boolean;
  /** The initiative that labels, forms and small tables below go on with, and the depth of its heading. */
  open: OpenRecord | null;
  /** A heading right above a table: the group of its initiatives, or the title of a form that names none. */
  heading: GroupHeading | null;
  /** The folded label that the last form began with: met again, it begins the next. */
  formStart: string | null;
  /** Of the table being read: the row that what is left of it begins with, where that may be judged as a whole. */
  tableStart: number;
}

/** Claims source ranges for a share of the account; the present sheet reaches as far as they do. */
export function claim(desk: Desk, ranges: readonly Range[], share: Share): void {
  desk.ledger.claim(ranges, share);
  const sheet = desk.sheet ?? desk.preamble;
  const [first] = ranges;
  const last = ranges.at(-1);
  if (!first || !last) return;
  if (first.start < sheet.start) sheet.start = first.start;
  if (last.end > sheet.end) sheet.end = last.end;
}

/** Claims, within one line, the texts that a field takes over; the rest of the line is their label. */
export function claimParts(desk: Desk, line: Line, texts: readonly string[]): void {
  let from = 0;
  for (const text of texts) {
    const at = text === '' ? -1 : line.text.indexOf(text, from);
    if (at < 0) continue;
    from = at + text.length;
    claim(desk, [{ start: offsetAt(line, at), end: offsetAt(line, from - 1) + 1 }], 'field');
  }
  claim(desk, [line], 'label');
}
