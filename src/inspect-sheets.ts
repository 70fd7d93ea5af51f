import { type Account, countShares } from './layouts/desk/account.ts';
import type { TraceEntry } from './layouts/desk/desk.ts';
import type { Factor } from './layouts/evidence.ts';
import type { Column } from './layouts/grid/frame.ts';
import type { Message } from './messages/message.ts';
import { createPositions, type Positions } from './parse/positions.ts';
import { type ParseOptions, readSheets } from './parse-sheets.ts';
import type { Sheet } from './schema/sheet.ts';
import type { ConceptKey, Period } from './vocabulary/meaning.ts';
import { nearestWord } from './vocabulary/nearest-word.ts';

/** One header of a table and what it was taken for. */
export interface InspectedColumn {
  readonly header: string;
  /** Null for a header that no concept covers. */
  readonly concept: ConceptKey | null;
  readonly period: Period;
  /** For an unknown header: the known word that looks most like it. */
  readonly nearest: { readonly concept: ConceptKey; readonly word: string } | null;
}

/** One table, a stretch of one, or the running text, and how it was read. */
export interface InspectedTable {
  readonly layout: string;
  /** 0 to 1: the product of the shares of `reasons`. */
  readonly confidence: number;
  /** What speaks for and against this reading. */
  readonly reasons: readonly Factor[];
  /** The next likely reading, and the line on which it begins; null where there was none. */
  readonly runnerUp: {
    readonly layout: string;
    readonly confidence: number;
    readonly line: number;
  } | null;
  /** True where no reading was certain enough: this was the likeliest, and nothing was read by it. */
  readonly refused: boolean;
  /** From 1. */
  readonly line: number;
  /** Index in `sheets`. */
  readonly sheet: number;
  readonly records: number;
  readonly columns: readonly InspectedColumn[];
}

/** What the tool saw in one file. */
export interface Inspection {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly InspectedTable[];
  /** Visible characters of the input by where they went. */
  readonly account: Account;
  readonly messages: readonly Message[];
}

/** Reads a text like `parseSheets`, and tells how. */
export function inspectSheets(text: string, options: ParseOptions = {}): Inspection {
  const { sheets, messages, document, desk } = readSheets(text, options);
  const positions = createPositions(text);
  return {
    sheets,
    tables: desk.trace
      .toSorted((a, b) => a.offset - b.offset)
      .map((entry) => inspectTable(entry, positions)),
    account: countShares(document, desk),
    messages,
  };
}

function inspectTable(entry: TraceEntry, positions: Positions): InspectedTable {
  const { layout, factors, score, runnerUp, refused, sheet, records, frame } = entry;
  const line = positions.at(entry.offset).line;
  return {
    layout,
    confidence: score,
    reasons: factors,
    runnerUp: runnerUp && {
      layout: runnerUp.layout,
      confidence: runnerUp.score,
      line: positions.at(runnerUp.offset).line,
    },
    refused,
    line,
    sheet,
    records,
    columns: (frame?.columns ?? []).map(inspectColumn),
  };
}

function inspectColumn({ concept, context }: Column): InspectedColumn {
  const nearest = concept === null ? nearestWord(context.label) : null;
  return { header: context.label, concept: concept?.key ?? null, period: context.period, nearest };
}
