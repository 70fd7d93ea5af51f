import { writeFileSync } from 'node:fs';
import { parseFile } from '../../src/parse-file.ts';
import { Sheets } from '../../src/schema/sheet.ts';
import { hostileFiles } from './hostile-files.ts';

/** What the parent needs to know of the reading of a hostile file. */
export interface FileOutcome {
  readonly records: number;
  readonly errors: readonly string[];
  readonly rules: readonly string[];
  readonly valid: boolean;
}

for (const name of process.argv.slice(3)) {
  const bytes = hostileFiles[name]?.bytes() ?? new Uint8Array(0);
  const { sheets, messages } = await parseFile(bytes, { positions: true });
  const outcome: FileOutcome = {
    records: sheets.reduce((sum, sheet) => sum + sheet.records.length, 0),
    errors: messages.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId),
    rules: [...new Set(messages.map(({ ruleId }) => ruleId))],
    valid: Sheets.safeParse(sheets).success,
  };
  writeFileSync(process.argv[2] ?? '', `${JSON.stringify(outcome)}\n`, { flag: 'a' });
}
