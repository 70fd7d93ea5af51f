import type { Message } from '../../../src/messages/message.ts';
import type { ParseResult } from '../../../src/parse-sheets.ts';
import type { Sheet, SheetRecord } from '../../../src/schema/sheet.ts';
import type { Expectation } from './expectation.ts';
import { indexWords, type WordIndex } from './find-words.ts';
import { type Match, matchRecords } from './match-records.ts';
import { type Place, placesOf } from './places.ts';

/** What came out of a sample, laid out for its judges. */
export interface Reading {
  readonly expected: Expectation;
  readonly sheets: readonly Sheet[];
  readonly messages: readonly Message[];
  /** The records of all sheets, in order. */
  readonly records: readonly SheetRecord[];
  /** For each record, the index of its sheet. */
  readonly sheetOf: readonly number[];
  /** For each record, whose it is. */
  readonly matches: readonly Match[];
  readonly places: readonly Place[];
  readonly index: WordIndex;
}

export function layOut({ sheets, messages }: ParseResult, expected: Expectation): Reading {
  const places = placesOf(sheets);
  const index = indexWords(expected);
  const records = sheets.flatMap((sheet) => sheet.records);
  return {
    expected,
    sheets,
    messages,
    records,
    sheetOf: sheets.flatMap((sheet, i) => sheet.records.map(() => i)),
    matches: matchRecords(records, expected, places, index),
    places,
    index,
  };
}
