import type { ConceptKey, Period } from './concepts/concept.ts';
import { nearestConcept } from './concepts/nearest-concept.ts';
import { type Account, countShares } from './layouts/desk/account.ts';
import type { TraceEntry } from './layouts/desk/desk.ts';
import { partAt } from './layouts/desk/part-at.ts';
import { type SourcePart, sourceParts } from './layouts/desk/source-parts.ts';
import type { Column } from './layouts/rows/frame.ts';
import type { Message } from './messages/message.ts';
import { createPositions, type Positions } from './parse/positions.ts';
import { checkArguments, type ParseOptions, readSheets } from './parse-sheets.ts';
import type { Sheet } from './schema/sheet.ts';

/** One header of a table and what it was taken for. */
export interface InspectedColumn {
  readonly header: string;
  /** Null for a header that no concept covers. */
  readonly concept: ConceptKey | null;
  readonly period: Period;
  /** For an unknown header: the known word that looks most like it. */
  readonly nearest: { readonly concept: ConceptKey; readonly word: string } | null;
}

/** One table, or a stretch of one, and how it was read. */
export interface InspectedTable {
  readonly layout: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: string;
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
  const { sheets, messages, document, desk } = readSheets(text, options);
  const positions = createPositions(text);
  return {
    sheets,
    tables: desk.trace.map((entry) => inspectTable(entry, positions)),
    account: countShares(document, desk),
    text: document.source,
    parts: options.parts ? sourceParts(document.source, partAt(desk.ledger, sheets)) : [],
    messages,
  };
}

function inspectTable(entry: TraceEntry, positions: Positions): InspectedTable {
  const { layout, confidence, why, sheet, records, frame } = entry;
  const line = positions.at(entry.offset).line;
  return {
    layout,
    confidence,
    why,
    line,
    sheet,
    records,
    columns: (frame?.columns ?? []).map(inspectColumn),
  };
}

function inspectColumn({ concept, context }: Column): InspectedColumn {
  const nearest = concept === null ? nearestConcept(context.label) : null;
  return { header: context.label, concept: concept?.key ?? null, period: context.period, nearest };
}
