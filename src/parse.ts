/**
 * The entry `mbo-parse/parse`: the parser and its types alone, without schemas, emitters and the explanations of rules.
 *
 * @module
 */
export type { Message } from './messages/message.ts';
export type { RuleId, Severity } from './messages/rules.ts';
export {
  type ParseOptions,
  type ParseResult,
  parseSheets,
  type Vocabulary,
} from './parse-sheets.ts';
export type {
  Extra,
  Head,
  Indicator,
  IndicatorValue,
  LegendEntry,
  Metadata,
  Point,
  Position,
  Rating,
  Sheet,
  SheetRecord,
  Statement,
} from './schema/sheet.ts';
export type { ConceptKey } from './vocabulary/meaning.ts';
