import type { Message, Severity } from '../messages/message.ts';
import { renderMessage } from '../messages/render-message.ts';
import type { Position, Sheet, SheetRecord } from '../schema/sheet.ts';

/** One sheet with the text it was read from and what was said about that text. */
export interface ReportEntry {
  readonly sheet: Sheet;
  /** The decoded file; null where it is not at hand. */
  readonly sourceText: string | null;
  readonly messages: readonly Message[];
}

/** Half-open range of UTF-16 offsets in a source text. */
export type Span = readonly [start: number, end: number];

/** A message with its text in both languages. */
export interface ReportMessage {
  readonly severity: Severity;
  readonly ruleId: string;
  readonly offset: number | null;
  readonly line: number | null;
  readonly en: string;
  readonly ja: string;
}

/** One input file; several sheets may come from it. */
export interface ReportSource {
  readonly path: string;
  readonly text: string | null;
  readonly messages: readonly ReportMessage[];
}

/** An initiative; `span` is where it stands in its source. */
export type ReportRecord = Omit<SheetRecord, 'position'> & { readonly span: Span | null };

/** A sheet; `file` is an index into the sources. */
export type ReportSheet = Omit<Sheet, 'position' | 'records' | 'remainder'> & {
  readonly file: number;
  readonly records: readonly ReportRecord[];
};

/** Everything the page shows, as plain data. */
export interface ReportData {
  readonly sources: readonly ReportSource[];
  readonly sheets: readonly ReportSheet[];
}

/** Gathers what the page shows: every source once, however many sheets it holds. */
export function reportData(entries: readonly ReportEntry[]): ReportData {
  const sources: ReportSource[] = [];
  const indexByFile = new Map<string, number>();
  const sheets = entries.map((entry) => {
    const key = `${entry.sheet.source}\0${entry.sourceText ?? ''}`;
    const file = indexByFile.get(key) ?? sources.length;
    if (file === sources.length) {
      indexByFile.set(key, file);
      sources.push(sourceOf(entry));
    }
    return sheetOf(entry.sheet, file);
  });
  return { sources, sheets };
}

function sourceOf({ sheet, sourceText, messages }: ReportEntry): ReportSource {
  return { path: sheet.source, text: sourceText, messages: messages.map(messageOf) };
}

function messageOf(message: Message): ReportMessage {
  const { severity, ruleId, offset, line } = message;
  const [en, ja] = [renderMessage(message, 'en'), renderMessage(message, 'ja')];
  return { severity, ruleId, offset, line, en, ja };
}

function sheetOf(sheet: Sheet, file: number): ReportSheet {
  const { position: _, remainder: __, records, ...rest } = sheet;
  return { ...rest, file, records: records.map(recordOf) };
}

function recordOf({ position, ...record }: SheetRecord): ReportRecord {
  return {
    ...record,
    goals: record.goals.map(withoutPosition),
    actions: record.actions.map(withoutPosition),
    outcomes: record.outcomes.map(withoutPosition),
    issues: record.issues.map(withoutPosition),
    nextSteps: record.nextSteps.map(withoutPosition),
    span: position ? [position.start.offset, position.end.offset] : null,
  };
}

/** The page marks whole records, so places of single statements would only weigh it down. */
function withoutPosition<T extends { position?: Position | undefined }>({
  position: _,
  ...rest
}: T): Omit<T, 'position'> {
  return rest;
}
