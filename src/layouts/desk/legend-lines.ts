import { offsetAt } from '../../concepts/offset-at.ts';
import type { Line, Range } from '../../parse/document.ts';
import type { LegendEntry } from '../../schema/sheet.ts';
import { legendLead, readLegendLine } from '../../values/legend-line.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import { claim, type Desk, type SheetDraft } from './desk.ts';
import { currentSheet } from './sheets.ts';

const grade = '[SA-FX-ZＳＡ-ＦＸ-Ｚ◎○〇◯●△▲×✕☆①-⑨Ⅰ-Ⅴ1-7１-７]';
const eachSeparated = new RegExp(`${grade}(?:評価|ランク)?[」』]?[\\s　]*[：:＝=…]`, 'gu');
/** `評価「A」 …`: a grade word before the grade announces it. */
const byGradeWord = /^[\s　※]*(?:評価|ランク)[\s　]*[「『]?[SA-EＳＡ-Ｅ][」』]?[\s　：:].{1,40}$/u;

/** 評価 and ランク beside the grade that is explained. */
const gradeWord =
  /(?:評価|ランク)(?=[\s　「『]*[A-ZＡ-Ｚ◎○〇◯△×])|(?<=[A-ZＡ-Ｚ◎○〇◯△×])(?:評価|ランク)/gu;

/**
 * Reads a line that explains grades: behind a heading or a lead word that announces them, or each grade set apart from
 * its meaning (`A：…`). One meaning a grade, and a number is none.
 */
export function takeLegendLine(
  lines: readonly Line[],
  text: string,
  announced: boolean,
  desk: Desk,
): boolean {
  const entries = readLegendLine(text);
  const [line] = lines;
  const lead = legendLead(text);
  if (entries.length === 0 || isFull(currentSheet(desk))) return false;
  if (!line?.text.includes(lead) || !areMeanings(entries)) return false;
  const isAnnounced = announced || (lead !== '' && isLegendWord(lead, desk));
  if (!isAnnounced && !isSeparated(entries, text)) return false;
  for (const entry of entries) addLegendEntry(currentSheet(desk), entry);
  if (lead !== '') takeLead(lead, line, desk);
  for (const { 0: word, index } of line.text.matchAll(gradeWord))
    claim(desk, [rangeOf(line, index, word.length)], 'label');
  claim(desk, lines, 'field');
  return true;
}

/** Each grade once, each with words for its meaning. */
function areMeanings(entries: readonly LegendEntry[]): boolean {
  const grades = new Set(entries.map((entry) => entry.rating));
  return (
    grades.size === entries.length &&
    entries.every(
      ({ meaning }) => /\p{L}/u.test(meaning) && !isCount.test(meaning) && meaning.length <= 80,
    )
  );
}

const isCount = /^[\d０-９.,，]+[\s　]*(?:件|個|項目|%|％|人|点|事業)?$/u;

/** Every grade is set apart from its meaning; a lone one only in a short line. */
function isSeparated(entries: readonly LegendEntry[], text: string): boolean {
  const separated = text.match(eachSeparated)?.length ?? 0;
  if (entries.length > 1) return separated >= entries.length;
  return (
    text.length <= 60 && (byGradeWord.test(text) || (separated > 0 && legendLead(text) === ''))
  );
}

function rangeOf(line: Line, at: number, length: number): Range {
  return { start: offsetAt(line, at), end: offsetAt(line, at + length - 1) + 1 };
}

/** A word for grades before the first one is decoration; other text is kept. */
function takeLead(lead: string, line: Line, desk: Desk): void {
  const range = rangeOf(line, line.text.indexOf(lead), lead.length);
  if (isLegendWord(lead, desk)) claim(desk, [range], 'label');
  else keepText(lead, range, desk);
}

function isLegendWord(lead: string, desk: Desk): boolean {
  const word = lead.replace(/^[\s　※＊*・（(【［[]+|[\s　：:）)】］\]は]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(word)) return true;
  const subject = word.replace(
    /(?:の欄|欄|の説明|の区分|の見方|の基準|の記号|の凡例|について)$/u,
    '',
  );
  return desk.vocabulary.column(subject)?.key === 'rating' || headingKind(word) === 'legend';
}

function keepText(text: string, range: Range, desk: Desk): void {
  currentSheet(desk).remainder.push({ text, start: range.start });
  claim(desk, [range], 'remainder');
  desk.report('remainder', range.start, { text });
}

/** More entries than any legend has: it is handed down to each sheet of the file. */
const most = 200;

/** True for a sheet whose legend takes no more entries: what looks like one is other text. */
export function isFull({ legend }: SheetDraft): boolean {
  return legend.length >= most;
}

/** Adds an entry once. */
export function addLegendEntry(sheet: SheetDraft, entry: LegendEntry): void {
  if (
    !sheet.legend.some((other) => other.rating === entry.rating && other.meaning === entry.meaning)
  )
    sheet.legend.push(entry);
}
