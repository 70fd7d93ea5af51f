import type { Inspection } from '../../inspect-sheets.ts';
import type { Message } from '../../messages/message.ts';
import { type Language, renderMessage } from '../../messages/render-message.ts';
import type { InspectedFile } from './inspected-file.ts';
import { recordsOutsideTables } from './records-outside-tables.ts';
import type { View, ViewOptions } from './view.ts';

/** One JSON array, a file an element, always with the same keys in the same order. */
export function jsonView({ lang }: ViewOptions): View {
  let count = 0;
  return {
    file(file) {
      count += 1;
      const text = JSON.stringify(plain(file, lang), null, 2).replace(/^/gm, '  ');
      return `${count === 1 ? '[' : ','}\n${text}`;
    },
    end: () => (count === 0 ? '[]\n' : '\n]\n'),
  };
}

function plain({ source, encoding, seen, messages }: InspectedFile, lang: Language) {
  return {
    source,
    encoding,
    sheets: seen === null ? [] : sheets(seen),
    tables: seen?.tables ?? [],
    account: seen === null ? null : account(seen),
    messages: messages.map((message) => told(message, lang)),
  };
}

function sheets(seen: Inspection) {
  return seen.sheets.map(
    ({ title, fiscalYear, fiscalYearLabel, municipality, department, records }, index) => ({
      title,
      fiscalYear,
      fiscalYearLabel,
      municipality,
      department,
      records: records.length,
      recordsOutsideTables: recordsOutsideTables(seen, index),
    }),
  );
}

function account({ account: { field, decoration, remainder, markup, open } }: Inspection) {
  const visible = field + decoration + remainder + markup + open;
  return { visible, field, decoration, remainder, markup, open };
}

function told(message: Message, lang: Language) {
  const { line, column, offset, place, severity, ruleId, values } = message;
  const text = renderMessage({ ruleId, values }, lang);
  return { line, column, offset, place, severity, ruleId, text, values };
}
