import type { ReportSheet } from '../report-entry.ts';
import { element } from './element.ts';

/** What a document says its grades mean. */
export function legendList(legend: ReportSheet['ratingLegend']): HTMLElement {
  const entries = legend.flatMap(({ rating, meaning }) => [
    element('dt', { lang: 'ja' }, rating),
    element('dd', { lang: 'ja' }, meaning),
  ]);
  return element('dl', { class: 'legend' }, ...entries);
}
