import type { Sheet, SheetRecord } from '../schema/sheet.ts';
import { foldKey } from '../values/fold.ts';
import { bigrams } from './bigrams.ts';

/** An initiative with what it is recognised by, folded. */
export interface Initiative {
  readonly sheet: Sheet;
  readonly record: SheetRecord;
  readonly no: string | null;
  readonly section: string | null;
  /** The title, else the goals: what says which initiative it is. */
  readonly title: string;
  readonly titleBigrams: ReadonlySet<string>;
}

/** Prepares a record for matching. */
export function initiative(sheet: Sheet, record: SheetRecord): Initiative {
  const title = foldKey(record.initiative ?? record.goals.map(({ text }) => text).join());
  return {
    sheet,
    record,
    no: record.no && foldKey(record.no),
    section: record.section && foldKey(record.section),
    title,
    titleBigrams: bigrams(title),
  };
}
