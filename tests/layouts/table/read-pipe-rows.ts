import { parseSheets } from '../../../src/parse-sheets.ts';
import type { SheetRecord } from '../../../src/schema/sheet.ts';

/** The records of one pipe table below a title and a department, rows as `a|b|c`, and the rules that were told. */
export function readPipeRows(...rows: readonly string[]): {
  readonly records: readonly SheetRecord[];
  readonly rules: readonly string[];
} {
  const [header = '', ...body] = rows.map((row) => `| ${row.split('|').join(' | ')} |`);
  const rule = `${'|---'.repeat(header.split('|').length - 2)}|`;
  const text = ['# 令和5年度 組織目標', '', '総務部', '', header, rule, ...body, ''].join('\n');
  const { sheets, messages } = parseSheets(text);
  return {
    records: sheets.flatMap((sheet) => sheet.records),
    rules: messages.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId),
  };
}
