import { writeFileSync } from 'node:fs';
import { countShares } from '../../src/layouts/desk/account.ts';
import { findGaps } from '../../src/parse/gaps.ts';
import { readSheets } from '../../src/parse-sheets.ts';
import { Sheets } from '../../src/schema/sheet.ts';
import { hostileTexts } from './hostile-texts.ts';

/** What the parent needs to know of the reading of a hostile text. */
export interface Outcome {
  readonly open: number;
  readonly gaps: number;
  readonly records: number;
  readonly sheets: number;
  readonly rules: readonly string[];
  readonly valid: boolean;
}

for (const name of process.argv.slice(3)) {
  const { text, source = 'sheet.md' } = hostileTexts[name] ?? { text: () => '' };
  const { document, desk, sheets, messages } = readSheets(text(), { source, positions: true });
  const outcome: Outcome = {
    open: sheets.length > 0 ? countShares(document, desk).open : 0,
    gaps: findGaps(document).length,
    records: sheets.reduce((sum, sheet) => sum + sheet.records.length, 0),
    sheets: sheets.length,
    rules: [...new Set(messages.map(({ ruleId }) => ruleId))],
    valid: Sheets.safeParse(sheets).success,
  };
  writeFileSync(process.argv[2] ?? '', `${JSON.stringify(outcome)}\n`, { flag: 'a' });
}
