import { parseSheets } from '../../src/parse-sheets.ts';

/** The head of a sheet of one department. */
export const head = '令和5年度 目標管理シート\n\n【みどり部長 青柳 恵】\n\n';

/** What is read of a text, in few words: of each initiative the fields that hold something, and what no field holds. */
export function readBriefly(
  text: string,
  source = 'sheet.md',
): { readonly records: Record<string, string | string[]>[]; readonly remainder: string[] } {
  const { sheets } = parseSheets(text, { source });
  return {
    records: sheets.flatMap(({ records }) => records.map(brief)),
    remainder: sheets.flatMap(({ remainder }) => remainder),
  };
}

const texts = ['goals', 'actions', 'outcomes', 'issues', 'nextSteps'] as const;
const names = ['no', 'section', 'initiative', 'rating'] as const;

type SheetRecord = ReturnType<typeof parseSheets>['sheets'][number]['records'][number];

function brief(record: SheetRecord): Record<string, string | string[]> {
  const found: Record<string, string | string[]> = {};
  for (const key of names) if (record[key] !== null) found[key] = record[key];
  for (const key of texts)
    if (record[key].length > 0) found[key] = record[key].map(({ text }) => text);
  if (record.extra.length > 0)
    found.extra = record.extra.map(({ label, value }) => `${label}=${value}`);
  return found;
}
