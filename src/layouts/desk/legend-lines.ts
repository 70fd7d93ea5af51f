import { matchHeader } from '../../concepts/match-header.ts';
import { offsetAt } from '../../concepts/offset-at.ts';
import { matchSectionHeading } from '../../concepts/section-headings.ts';
import type { Line, Range } from '../../parse/document.ts';
import type { LegendEntry } from '../../schema/sheet.ts';
import { legendLead, readLegendLine } from '../../values/legend-line.ts';
import { claim, type Desk, type SheetDraft } from './desk.ts';
import { currentSheet } from './sheets.ts';

const safe = /^[SA-FX-Z]$/;
const eachColon = /(?:[SA-FX-ZＳＡ-ＦＸ-Ｚ◎○〇◯●△▲×✕☆①-⑨Ⅰ-Ⅴ])[\s　]*[：:＝=…]/gu;
/** A grade alone before a colon explains itself, whatever it is. */
const colon = /^[\s　※]*(?:[SA-FX-ZＳＡ-ＦＸ-Ｚ◎○〇◯●△▲×✕☆①-⑨Ⅰ-Ⅴ])[\s　]*[：:＝=…]/u;
const announced = /^[\s　※]*評価[\s　]*[「『]?[SA-EＳＡ-Ｅ][」』]?[\s　：:].{1,40}$/u;

/** 評価 and ランク beside the grade that is explained. */
const gradeWord =
  /(?:評価|ランク)(?=[\s　「『]*[A-ZＡ-Ｚ◎○〇◯△×])|(?<=[A-ZＡ-Ｚ◎○〇◯△×])(?:評価|ランク)/gu;

/**
 * Reads a line that explains grades. Behind a heading that says so any entry counts;
 * elsewhere a line needs two letters, or one letter and a colon, so that a marked line of prose is none.
 */
export function takeLegendLine(
  lines: readonly Line[],
  text: string,
  announced: boolean,
  desk: Desk,
): boolean {
  const entries = readLegendLine(text).filter((entry) => entry.meaning !== '');
  if (entries.length === 0 || !(announced || isCertain(entries, text))) return false;
  const [line] = lines;
  const lead = legendLead(text);
  if (!line?.text.includes(lead)) return false;
  for (const entry of entries) addLegendEntry(currentSheet(desk), entry);
  if (lead !== '') takeLead(lead, line, desk);
  for (const { 0: word, index } of line.text.matchAll(gradeWord))
    claim(desk, [rangeOf(line, index, word.length)], 'decoration');
  claim(desk, lines, 'field');
  return true;
}

function rangeOf(line: Line, at: number, length: number): Range {
  return { start: offsetAt(line, at), end: offsetAt(line, at + length - 1) + 1 };
}

/** A word for grades before the first one is decoration; other text is kept. */
function takeLead(lead: string, line: Line, desk: Desk): void {
  const range = rangeOf(line, line.text.indexOf(lead), lead.length);
  if (isLegendWord(lead, desk)) claim(desk, [range], 'decoration');
  else keepText(lead, range, desk);
}

function isLegendWord(lead: string, desk: Desk): boolean {
  const word = lead.replace(/^[\s　※＊*・（(【［[]+|[\s　：:）)】］\]は]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(word)) return true;
  const subject = word.replace(
    /(?:の欄|欄|の説明|の区分|の見方|の基準|の記号|の凡例|について)$/u,
    '',
  );
  return (
    matchHeader(subject, desk.index)?.concept.key === 'rating' ||
    matchSectionHeading(word) === 'legend'
  );
}

function keepText(text: string, range: Range, desk: Desk): void {
  currentSheet(desk).remainder.push(text);
  claim(desk, [range], 'remainder');
  desk.report('remainder', range.start, { text });
}

/** Adds an entry once. */
export function addLegendEntry(sheet: SheetDraft, entry: LegendEntry): void {
  if (
    !sheet.legend.some((other) => other.rating === entry.rating && other.meaning === entry.meaning)
  )
    sheet.legend.push(entry);
}

/** `5：… 4：… 3：…`: numbers counted down are grades, counted up they may be a list. */
function isScale(entries: readonly LegendEntry[]): boolean {
  const steps = entries.map((entry) => Number(entry.rating));
  return (
    entries.length > 2 && steps.every((step, i) => i === 0 || step === (steps[i - 1] ?? 0) - 1)
  );
}

function isCertain(entries: readonly LegendEntry[], text: string): boolean {
  const letters = entries.filter((entry) => safe.test(entry.rating) || /[◎×]/u.test(entry.rating));
  if (new Set(entries.map((entry) => entry.rating)).size !== entries.length) return false;
  if (entries.length >= 2 && text.match(eachColon)?.length === entries.length) return true;
  if (isScale(entries)) return true;
  if (entries.length >= 2)
    return letters.length >= 1 && entries.every((entry) => entry.meaning.length <= 60);
  if (entries.length === 1 && text.length <= 60 && (announced.test(text) || colon.test(text)))
    return true;
  return (
    letters.length === 1 &&
    /^[\s　※]*[「『]?[SA-FX-ZＳＡ-ＦＸ-Ｚ][」』]?[\s　]*[：:…＝=]/u.test(text) &&
    text.length <= 80
  );
}
