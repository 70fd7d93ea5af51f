import type { Sheet, SheetRecord } from '../../../src/schema/sheet.ts';
import { holds } from '../words/tokens.ts';
import type { Expectation, ExpectedRecord } from './expectation.ts';
import { strings } from './spots.ts';

/** A record as it was read, and where. */
export interface Got {
  readonly sheet: number;
  readonly index: number;
  readonly record: SheetRecord;
}

export interface Matches {
  /** Expected record → what was read of it. */
  readonly got: ReadonlyMap<ExpectedRecord, Got>;
  /** Records that nobody wrote. */
  readonly invented: readonly Got[];
}

/** Which record that was read stands for which that was written: by the words of its title, else by those of its text. */
export function matchRecords({ sheets }: Expectation, read: readonly Sheet[]): Matches {
  const wanted = sheets.flatMap(({ records }) => records);
  const all = read.flatMap((sheet, i) =>
    sheet.records.map((record, index) => ({ sheet: i, index, record })),
  );
  const got = new Map<ExpectedRecord, Got>();
  const invented: Got[] = [];
  const place = (found: Got, owner: ExpectedRecord | undefined): void => {
    if (owner && !got.has(owner)) got.set(owner, found);
    else invented.push(found);
  };
  const titled = (found: Got): ExpectedRecord | undefined => byTitle(wanted, found.record);
  for (const found of all) if (titled(found)) place(found, titled(found));
  for (const found of all) if (!titled(found)) place(found, byText(wanted, found.record));
  return { got, invented };
}

function byTitle(
  wanted: readonly ExpectedRecord[],
  record: SheetRecord,
): ExpectedRecord | undefined {
  const title = record.initiative ?? '';
  return wanted.find(({ titleTokens }) => titleTokens.some((token) => holds(title, token)));
}

/** A record of another title stands for nothing, whatever text it took. */
function byText(
  wanted: readonly ExpectedRecord[],
  record: SheetRecord,
): ExpectedRecord | undefined {
  if (record.initiative !== null) return undefined;
  const text = strings(record).join('\n');
  const votes = wanted.map((one) => ({
    one,
    count: tokensOf(one).filter((t) => holds(text, t)).length,
  }));
  const [best] = votes.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return best?.one;
}

function tokensOf({ entries }: ExpectedRecord): string[] {
  return entries.flatMap(({ statements }) => statements.flatMap(({ tokens }) => tokens));
}
