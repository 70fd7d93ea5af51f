import type { InspectedColumn, InspectedTable, Inspection } from '../../inspect-sheets.ts';
import { escapeControls } from '../../messages/escape-controls.ts';
import type { Message } from '../../messages/message.ts';
import { createPaint, type Paint } from '../../messages/paint.ts';
import { renderMessage } from '../../messages/render-message.ts';
import { alignColumns } from '../align-columns.ts';
import { placeOf } from '../place-of.ts';
import type { InspectedFile } from './inspected-file.ts';
import { type InspectionWords, inspectionWords } from './inspection-words.ts';
import { recordsOutsideTables } from './records-outside-tables.ts';
import { certaintyText, placeOfTable } from './table-text.ts';
import { unknownHeaders } from './unknown-headers.ts';
import type { View, ViewOptions } from './view.ts';

interface Style extends ViewOptions {
  readonly words: InspectionWords;
  readonly paint: Paint;
}

/** For a person: sheets, tables, where the characters went, messages. */
export function textView(options: ViewOptions): View {
  const style = {
    ...options,
    words: inspectionWords[options.lang],
    paint: createPaint(options.color),
  };
  let first = true;
  return {
    file(file) {
      const gap = first ? '' : '\n';
      first = false;
      return `${gap}${lines(file, style).join('\n')}\n`;
    },
    end: () => '',
  };
}

function lines({ source, encoding, seen, messages }: InspectedFile, style: Style): string[] {
  const { words, paint } = style;
  const name = paint.bold(escapeControls(source));
  return [
    encoding === null ? name : `${name}  ${paint.dim(encoding)}`,
    ...(seen === null
      ? []
      : [
          ...section(words.sheets, sheetLines(seen, style), style),
          ...section(words.tables, tableLines(seen, unknownHeaders(messages), style), style),
          ...section(words.characters, accountLines(seen, words), style),
        ]),
    ...section(words.messages, messageLines(messages, style), style),
  ];
}

function section(heading: string, body: readonly string[], { words, paint }: Style): string[] {
  const shown = body.length === 0 ? [words.none] : body;
  return ['', paint.underline(heading), ...shown.map((line) => `  ${line}`)];
}

function sheetLines(seen: Inspection, { words }: Style): string[] {
  const rows = seen.sheets.map(({ department, fiscalYear, title, records }, index) => [
    String(index + 1),
    escapeControls(department ?? words.noDepartment),
    fiscalYear === null ? '' : words.year(fiscalYear),
    words.records(grouped(records.length), recordsOutsideTables(seen, index)),
    escapeControls(title ?? ''),
  ]);
  return alignColumns(rows, [0]);
}

function tableLines({ tables }: Inspection, unknown: ReadonlySet<string>, style: Style): string[] {
  const firstPlaces = new Map<string, string>();
  return tables.flatMap((table) => {
    const key = JSON.stringify(table.columns);
    const before = firstPlaces.get(key);
    if (before === undefined)
      firstPlaces.set(key, escapeControls(placeOfTable(table, style.words)));
    const columns =
      table.columns.length === 0
        ? []
        : before === undefined
          ? columnLines(table.columns, unknown, style)
          : [style.words.columnsAsAt(before)];
    return [headline(table, style), ...columns.map((line) => `  ${line}`)];
  });
}

function headline(table: InspectedTable, { words, paint, lang }: Style): string {
  const { layout, refused, sheet, records } = table;
  return [
    `${escapeControls(placeOfTable(table, words))}  ${paint.bold(words.layout(layout))}`,
    escapeControls(certaintyText(table, words, lang)),
    refused ? paint.yellow(words.refused) : words.toSheet(sheet + 1, records),
  ].join('  ');
}

function columnLines(
  columns: readonly InspectedColumn[],
  unknown: ReadonlySet<string>,
  { words, paint }: Style,
): string[] {
  const rows = columns.map(({ header, concept, period, nearest }) => {
    const name = escapeControls(header);
    if (concept === null && unknown.has(header)) return [name, '→ extra', words.unknown(nearest)];
    return [name, `→ ${concept ?? '–'}`, period === null ? '' : words.periods[period]];
  });
  const aligned = alignColumns(rows);
  return aligned.map((line, at) =>
    unknown.has(columns[at]?.header ?? '') ? paint.yellow(line) : line,
  );
}

function accountLines({ account }: Inspection, { parts }: InspectionWords): string[] {
  const counts = (['field', 'decoration', 'remainder', 'markup', 'open'] as const)
    .map((part) => [part, account[part]] as const)
    .filter(([part, count]) => part !== 'open' || count > 0);
  const sum = counts.reduce((total, [, count]) => total + count, 0);
  const rows = counts.map(([part, count]) => [
    parts[part],
    grouped(count),
    `${((100 * count) / Math.max(1, sum)).toFixed(1)}%`,
  ]);
  return alignColumns(rows, [1, 2]);
}

function messageLines(messages: readonly Message[], style: Style): string[] {
  const { lang, paint, verbose, words } = style;
  const colors = { error: paint.red, warning: paint.yellow, info: paint.cyan };
  const told = messages.filter(({ severity }) => verbose || severity !== 'info');
  const rows = told.map((message) => [
    escapeControls(placeOf(message)),
    colors[message.severity](message.severity),
    `${escapeControls(renderMessage(message, lang))} ${paint.dim(message.ruleId)}`,
  ]);
  const repaired = verbose
    ? ''
    : countRules(messages.filter(({ severity }) => severity === 'info'));
  return [...alignColumns(rows), ...(repaired === '' ? [] : [words.repairs(repaired)])];
}

function countRules(messages: readonly Message[]): string {
  const counts = new Map<string, number>();
  for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
}

/** Thousands apart by commas. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
