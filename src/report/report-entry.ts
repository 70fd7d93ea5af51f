import type { Origin } from '../emit/emitter.ts';
import type { Message } from '../messages/message.ts';
import { renderMessage } from '../messages/render-message.ts';
import type { Severity } from '../messages/rules.ts';
import { toldMessages } from '../messages/told-messages.ts';
import type { Position, Sheet, SheetRecord } from '../schema/sheet.ts';

/** Half-open range of UTF-16 offsets in a source text. */
export type Span = readonly [start: number, end: number];

/** A message with its text in both languages. */
export interface ReportMessage {
  readonly severity: Severity;
  readonly ruleId: string;
  readonly offset: number | null;
  readonly line: number | null;
  readonly place: string | null;
  readonly en: string;
  readonly ja: string;
}

/** One input file; several sheets may come from it, or none. */
export interface ReportSource {
  readonly path: string;
  readonly text: string | null;
  readonly sha256: string | null;
  readonly messages: readonly ReportMessage[];
}

/** An initiative; `span` is where it stands in its source, `place` where people look for it in an opened file. */
export type ReportRecord = Omit<SheetRecord, 'position' | 'place'> & {
  readonly span: Span | null;
  readonly place: string | null;
};

/** A sheet as the page holds it. */
export type ReportSheet = Omit<Sheet, 'position' | 'place' | 'records'> & {
  readonly records: readonly ReportRecord[];
};

/** What the page holds of one sheet, or of a file without any, as plain data. */
export interface ReportEntry {
  /** Null for a file that gave no sheet. */
  readonly sheet: ReportSheet | null;
  /** Null: the same as that of the entry before, so that a file with many sheets stands there once. */
  readonly source: ReportSource | null;
}

/** Prepares a sheet for the page; an origin of null is that of the sheet before. */
export function reportEntry(sheet: Sheet, origin: Origin | null): ReportEntry {
  const { position: _, place: __, records, ...rest } = sheet;
  const source = origin && reportSource(sheet.source, origin);
  return { sheet: { ...rest, records: records.map(recordOf) }, source };
}

/** Prepares a file for the page. */
export function reportSource(path: string, { text, sha256, messages }: Origin): ReportSource {
  return { path, text, sha256, messages: toldMessages(messages).map(messageOf) };
}

function messageOf(message: Message): ReportMessage {
  const { severity, ruleId, offset, line, place } = message;
  const [en, ja] = [renderMessage(message, 'en'), renderMessage(message, 'ja')];
  return { severity, ruleId, offset, line, place, en, ja };
}

function recordOf({ position, place = null, ...record }: SheetRecord): ReportRecord {
  return {
    ...record,
    goals: record.goals.map(withoutPosition),
    actions: record.actions.map(withoutPosition),
    outcomes: record.outcomes.map(withoutPosition),
    issues: record.issues.map(withoutPosition),
    nextSteps: record.nextSteps.map(withoutPosition),
    span: position ? [position.start.offset, position.end.offset] : null,
    place,
  };
}

/** The page marks whole records, so places of single statements would only weigh it down. */
function withoutPosition<
  T extends { position?: Position | undefined; place?: string | null | undefined },
>({ position: _, place: __, ...rest }: T): Omit<T, 'position' | 'place'> {
  return rest;
}
