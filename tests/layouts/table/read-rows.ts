import { parseSheets } from '../../../src/parse-sheets.ts';
import type { Sheet, SheetRecord } from '../../../src/schema/sheet.ts';

/** What was read of a document: its records, what is left over, and the rules of its warnings. */
export interface Read {
  readonly sheets: readonly Sheet[];
  readonly records: readonly Brief[];
  readonly remainder: readonly string[];
  readonly warnings: readonly string[];
}

/** A record with what it prints and no more: statements as their texts, ratings and extra as `label=value`. */
export type Brief = Readonly<{ [key: string]: string | readonly string[] }>;

/** A table of tabs below a title and a head, its rows with cells apart by `|`. */
export function readRows(...rows: readonly string[]): Read {
  const lines = rows.map((row) => row.split('|').join('\t'));
  return readText(
    ['令和5年度 目標管理シート', '', '【みどり部長 青柳 恵】', '', ...lines].join('\n'),
  );
}

/** A web page with a title, a head and a table of these rows, written as HTML. */
export function readHtml(...rows: readonly string[]): Read {
  const table = `<table>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>`;
  return readText(`<h1>令和5年度 目標管理シート</h1>\n<p>【みどり部長 青柳 恵】</p>\n${table}\n`);
}

/** Any text. */
export function readText(text: string): Read {
  const { sheets, messages } = parseSheets(text, { source: 'sheet' });
  return {
    sheets,
    records: sheets.flatMap(({ records }) => records.map(briefOf)),
    remainder: sheets.flatMap(({ remainder }) => remainder),
    warnings: messages.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId),
  };
}

const plain = ['no', 'section', 'initiative', 'rating'] as const;
const statements = ['goals', 'actions', 'outcomes', 'issues', 'nextSteps'] as const;

function briefOf(record: SheetRecord): Brief {
  const brief: { [key: string]: string | readonly string[] } = {};
  for (const key of plain) if (record[key] !== null) brief[key] = record[key];
  if (record.categories.length > 0) brief.categories = record.categories;
  for (const key of statements)
    if (record[key].length > 0) brief[key] = record[key].map(({ text }) => text);
  if (record.ratings.length > 1)
    brief.ratings = record.ratings.map(({ label, rating }) => `${label}=${rating}`);
  if (record.extra.length > 0)
    brief.extra = record.extra.map(({ label, value }) => `${label}=${value}`);
  return brief;
}
