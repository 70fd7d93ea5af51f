import { escapeHtml } from '../../emit/escape-html.ts';
import type { InspectedColumn, InspectedTable, Inspection } from '../../inspect-sheets.ts';
import type { Language } from '../../messages/render-message.ts';
import type { InspectionWords } from './inspection-words.ts';
import { certaintyText, placeOfTable } from './table-text.ts';

/** How each table was read, and what its headers were taken for; nothing where there is none. */
export function tablesHtml(
  { tables }: Inspection,
  id: string,
  lang: Language,
  words: InspectionWords,
): string {
  if (tables.length === 0) return '';
  const items = tables.map((table) => tableHtml(table, id, lang, words));
  const summary = `<summary>${escapeHtml(words.tables)} (${tables.length})</summary>`;
  return `<details>${summary}<ul>${items.join('\n')}</ul></details>`;
}

function tableHtml(
  table: InspectedTable,
  id: string,
  lang: Language,
  words: InspectionWords,
): string {
  const { line, layout, refused, sheet, records, columns } = table;
  const place = `<a href="#${id}-line-${line}">${escapeHtml(placeOfTable(table, words))}</a>`;
  const texts = [
    words.layout(layout),
    certaintyText(table, words, lang),
    refused ? words.refused : words.toSheet(sheet + 1, records),
  ];
  return `<li>${place} ${texts.map(escapeHtml).join(' · ')}${columnsHtml(columns)}</li>`;
}

function columnsHtml(columns: readonly InspectedColumn[]): string {
  if (columns.length === 0) return '';
  const items = columns.map(({ header, concept }) => {
    const name = `<span lang="ja">${escapeHtml(header)}</span>`;
    return `<li>${name} → <code>${concept ?? 'extra'}</code></li>`;
  });
  return `<ul class="columns">${items.join('')}</ul>`;
}
