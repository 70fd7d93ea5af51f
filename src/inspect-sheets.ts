import { type Account, countShares } from './layouts/desk/account.ts';
import type { TraceEntry } from './layouts/desk/desk.ts';
import { partAt } from './layouts/desk/part-at.ts';
import { type SourcePart, sourceParts } from './layouts/desk/source-parts.ts';
import type { Factor } from './layouts/evidence.ts';
import type { Column } from './layouts/grid/frame.ts';
import type { Message } from './messages/message.ts';
import { contentText } from './open/content-text.ts';
import type { ReadContent } from './open/open-file.ts';
import type { Places } from './open/places.ts';
import { createPositions, type Positions } from './parse/positions.ts';
import { checkArguments, type ParseOptions, readContent } from './parse-sheets.ts';
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
  /** The next likely reading, and where it begins; null where there was none. */
  readonly runnerUp: {
    readonly layout: string;
    readonly confidence: number;
    readonly line: number;
    readonly place: string | null;
  } | null;
  /** True where no reading was certain enough: this was the likeliest, and nothing was read by it. */
  readonly refused: boolean;
  /** From 1. */
  readonly line: number;
  /** Where to look in a workbook, Word, OpenDocument or PDF file; null for text files. */
  readonly place: string | null;
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
  /** The text that was read. */
  readonly text: string;
  /** All of that text, stretch by stretch, by what became of it; empty unless asked for. */
  readonly parts: readonly SourcePart[];
  readonly messages: readonly Message[];
}

export interface InspectOptions extends ParseOptions {
  /** Tells of every character what became of it; with `positions` also in which list of statements it stands. */
  readonly parts?: boolean;
}

/** Reads a text like `parseSheets`, and tells how. Misuse throws TypeError. */
export function inspectSheets(text: string, options: InspectOptions = {}): Inspection {
  checkArguments('inspectSheets', text, options);
  return inspectContent({ type: 'text', text, encoding: 'utf-16' }, options);
}

/** The same for a file of any kind that was opened. @internal */
export function inspectContent(content: ReadContent, options: InspectOptions = {}): Inspection {
  const { sheets, messages, document, desk } = readContent(content, options);
  const positions = createPositions(contentText(content));
  const places = content.type === 'opened' ? content.opened.places : null;
  return {
    sheets,
    tables: desk.trace
      .toSorted((a, b) => a.offset - b.offset)
      .map((entry) => inspectTable(entry, positions, places)),
    account: countShares(document, desk),
    text: document.source,
    parts: options.parts ? sourceParts(document.source, partAt(desk.ledger, sheets)) : [],
    messages,
  };
}

function inspectTable(
  entry: TraceEntry,
  positions: Positions,
  places: Places | null,
): InspectedTable {
  const { layout, factors, score, runnerUp, refused, sheet, records, frame } = entry;
  const pointOf = (offset: number) => ({
    line: positions.at(offset).line,
    place: places?.at(offset) ?? null,
  });
  return {
    layout,
    confidence: score,
    reasons: factors,
    runnerUp: runnerUp && {
      layout: runnerUp.layout,
      confidence: runnerUp.score,
      ...pointOf(runnerUp.offset),
    },
    refused,
    ...pointOf(entry.offset),
    sheet,
    records,
    columns: (frame?.columns ?? []).map(inspectColumn),
  };
}

function inspectColumn({ concept, context }: Column): InspectedColumn {
  const nearest = concept === null ? nearestWord(context.label) : null;
  return { header: context.label, concept: concept?.key ?? null, period: context.period, nearest };
}
