import type { Sheet, SheetRecord } from '../../../src/schema/sheet.ts';
import { squeeze } from '../words/tokens.ts';
import type { Named } from './vocabulary.ts';

/** Whether text under the label came to the field that it names. */
export function reachedField(sheets: readonly Sheet[], word: string, named: Named): boolean {
  const records = sheets.flatMap((sheet) => sheet.records);
  const pairs = sheets.flatMap(({ metadata }) => metadata.map(({ label }) => label));
  // 目標 and 実績 also name the rows of an indicator, and are no goals and outcomes there.
  if (/^(目標|実績)$/.test(word) && records.some(({ indicators }) => indicators.length > 0))
    return false;
  if (named === 'sheet') return pairs.some((label) => squeeze(label).includes(word));
  return records.some((record) => isFilled(record, word, named));
}

function isFilled(record: SheetRecord, word: string, named: Named): boolean {
  switch (named) {
    case 'title':
      return record.initiative !== null;
    case 'no':
    case 'section':
    case 'department':
      return record[named] !== null;
    case 'rating':
      return record.ratings.some(({ label }) => squeeze(label).includes(word));
    case 'sheet':
      return false;
    default:
      return record[named].length > 0;
  }
}
