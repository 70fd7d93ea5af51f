import type { InspectedTable } from '../../inspect-sheets.ts';
import type { Language } from '../../messages/render-message.ts';
import type { InspectionWords } from './inspection-words.ts';
import { reasonIn } from './reason-in.ts';

/** Where a person finds a table: the place in an opened file, else the line. */
export function placeOfTable(
  { place, line }: Pick<InspectedTable, 'place' | 'line'>,
  words: InspectionWords,
): string {
  return place ?? words.line(line);
}

/** How sure the reading of a table is, why, and which one is the next likely. */
export function certaintyText(
  table: InspectedTable,
  words: InspectionWords,
  lang: Language,
): string {
  const { confidence, reasons, runnerUp } = table;
  const sure = `${words.sure(percent(confidence))}: ${reasonIn(lang, reasons)}`;
  if (runnerUp === null) return sure;
  const place = runnerUp.line === table.line ? null : placeOfTable(runnerUp, words);
  return sure + words.next(words.layout(runnerUp.layout), percent(runnerUp.confidence), place);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
