import type { ReportSheet } from '../report-entry.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** What the documents say their grades mean; null where none says anything. */
export function legendPanel(sheets: readonly ReportSheet[], words: Words): HTMLElement | null {
  const meanings = new Map<string, Set<string>>();
  for (const { rating, meaning } of sheets.flatMap((sheet) => sheet.ratingLegend)) {
    meanings.set(rating, (meanings.get(rating) ?? new Set()).add(meaning));
  }
  if (meanings.size === 0) return null;
  const entries = [...meanings].flatMap(([rating, texts]) => [
    element('dt', { lang: 'ja' }, rating),
    ...[...texts].map((text) => element('dd', { lang: 'ja' }, text)),
  ]);
  const heading = element('h3', {}, words.meanings);
  return element('div', { class: 'legend' }, heading, element('dl', {}, ...entries));
}
