import type { ReportMessage, ReportRecord, ReportSheet, ReportSource } from '../report-entry.ts';
import type { ReadFile } from './files.ts';
import { foldText } from './fold-text.ts';
import type { Scale } from './scales.ts';

/** One initiative as the page lists it. */
export interface Row {
  /** Names it in links: its file, the number of its sheet there, its own number. */
  readonly key: string;
  readonly sheet: ReportSheet;
  readonly record: ReportRecord;
  readonly source: ReportSource;
  /** What its rating means; null where that is not known. */
  readonly scale: Scale | null;
  /** Gregorian year, else the year as printed. */
  readonly year: string | null;
  /** With the municipality in front where the page shows several. */
  readonly department: string | null;
  readonly messages: readonly ReportMessage[];
  /** All its text, folded for searching. */
  readonly folded: string;
}

/** Lists the initiatives of all files, in order. */
export function rows(files: readonly ReadFile[], scales: readonly Scale[]): Row[] {
  const sheets = files.flatMap((file) => file.sheets);
  const several = new Set(sheets.map(({ municipality }) => municipality)).size > 1;
  const scaleOf = new Map(scales.flatMap((scale) => scale.sheets.map((sheet) => [sheet, scale])));
  return files.flatMap(({ source, sheets }) => {
    const messages = placedMessages(source);
    return sheets.flatMap((sheet, at) =>
      sheet.records.map((record): Row => {
        const department = departmentOf(sheet, record, several);
        return {
          key: `${source.path}:${at + 1}.${record.index}`,
          sheet,
          record,
          source,
          scale: scaleOf.get(sheet) ?? null,
          year: sheet.fiscalYear === null ? sheet.fiscalYearLabel : String(sheet.fiscalYear),
          department,
          messages: within(messages, record),
          folded: foldedText(sheet, record, department),
        };
      }),
    );
  });
}

function departmentOf(sheet: ReportSheet, record: ReportRecord, several: boolean): string | null {
  const department = record.department ?? sheet.department;
  if (!several || sheet.municipality === null) return department;
  return [sheet.municipality, department].filter(Boolean).join(' ');
}

type PlacedMessage = ReportMessage & { readonly offset: number };

function placedMessages(source: ReportSource): PlacedMessage[] {
  return source.messages
    .filter((message): message is PlacedMessage => message.offset !== null)
    .sort((a, b) => a.offset - b.offset);
}

function within(messages: readonly PlacedMessage[], { span }: ReportRecord): ReportMessage[] {
  if (span === null) return [];
  const [start, end] = span;
  return messages.slice(firstFrom(messages, start), firstFrom(messages, end));
}

/** Index of the first message at or behind the offset, by bisection. */
function firstFrom(messages: readonly PlacedMessage[], offset: number): number {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((messages[middle]?.offset ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function foldedText(sheet: ReportSheet, record: ReportRecord, department: string | null): string {
  const statements = [
    ...record.goals,
    ...record.actions,
    ...record.outcomes,
    ...record.issues,
    ...record.nextSteps,
  ];
  const texts = [
    sheet.fiscalYearLabel,
    department,
    record.section,
    record.no,
    record.initiative,
    ...record.categories,
    ...statements.map((statement) => statement.text),
    ...record.indicators.flatMap(({ values, ...parts }) => [
      ...Object.values(parts),
      ...values.map(({ value }) => value),
    ]),
    ...record.ratings.map((rating) => rating.text),
    ...record.extra.flatMap((extra) => [extra.label, extra.value]),
  ];
  // A mark between the fields, so that no search word is found across two of them.
  return texts
    .filter((text) => text !== null)
    .map(foldText)
    .join('\n');
}
