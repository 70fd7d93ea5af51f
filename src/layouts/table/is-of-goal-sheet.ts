import { isSheetTitle } from '../../values/sheet-title.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import type { Desk } from '../desk/desk.ts';
import { currentSheet, held } from '../desk/sheets.ts';
import { columnOf, type Frame, has } from '../grid/frame.ts';

/** What goal sheets say of something; a number, name, section, category, 内容 or figure any list has. */
const telling = [
  'goals',
  'rating',
  'outcomes',
  'issues',
  'nextSteps',
] as const satisfies readonly ConceptKey[];
/** The columns of figures, which a named thing of a goal sheet has as well. */
const figures = [
  'indicator',
  'baseline',
  'target',
  'actual',
] as const satisfies readonly ConceptKey[];

/** Words for anything of which lists are made. */
const anyName = /^(?:項目名?|件名|テーマ|業務名|協議事項|評価項目)$/u;
/** Words for what came of anything: inspections, requests and tests have them as well. */
const anyResult = /^(?:判定|判定結果|結果|状況|経過|効果|対応|対応策|対応方針|対策)$/u;
/** The word for what a grade is given for, in any evaluation. */
const criterion = '評価項目';

/**
 * True for a table of a goal sheet: the word for what it speaks of is one of such sheets (重点課題), or its columns say so
 * much of it as only such sheets do; or the document above has a title, a head, a heading or initiatives of one. 件名 | 結果,
 * 研修名 | 目標 and 年度 | 目標 | 実績 alone head lists of any kind.
 */
export function isOfGoalSheet(frame: Frame, desk: Desk): boolean {
  const name = columnOf(frame, 'initiative')?.word ?? '';
  if (tellsEnough(name, frame)) return true;
  if (isSure(name) && has(frame, ...figures)) return true;
  if (namesAlone(frame)) return isSheetTitle(name) || isGoalSheet(desk, frame, true);
  return headingKind(name) === 'initiatives' || isGoalSheet(desk, frame, false);
}

/**
 * One column beside a word for what cities do (事業名); beside one for anything two, or a grade where a section is in
 * charge or each column is known; beside none a goal with its grade, or more. Beside the last two, what any list says does
 * not count.
 */
function tellsEnough(name: string, frame: Frame): boolean {
  if (isSure(name)) return has(frame, ...telling);
  const told = telling.filter((key) => {
    const column = columnOf(frame, key);
    return column !== undefined && !anyResult.test(column.word);
  });
  const isGraded = told.includes('rating');
  const isOwned = has(frame, 'section') || frame.columns.every(({ concept }) => concept !== null);
  if (name !== '') return told.length > 1 || (isGraded && isOwned && name !== criterion);
  return told.length > 2 || (isGraded && told.includes('goals'));
}

/** Names with or without a rank, and nothing known said of them: surveys rank such too. */
function namesAlone({ columns }: Frame): boolean {
  return columns.every(({ concept }) => concept === null || ofNames.has(concept.key));
}

const ofNames: ReadonlySet<ConceptKey> = new Set<ConceptKey>(['no', 'initiative', 'extra']);

const isSure = (name: string): boolean => name !== '' && !anyName.test(name);

/**
 * The document says so above: by its initiatives so far or by the words of its title. Any other title, a head and a heading
 * that announces stand in documents of any kind: they show it only of a table that says what goal sheets say or
 * whose columns are all known, and a title only where a known word heads its names as well.
 */
function isGoalSheet(desk: Desk, frame: Frame, byWords: boolean): boolean {
  const { title, heads } = currentSheet(desk);
  const titles = [title, held(desk).title].filter((one) => one !== null);
  if (desk.recordCount > 0 || titles.some(isSheetTitle)) return true;
  const isNamed = Boolean(columnOf(frame, 'initiative')?.word);
  if (titles.length > 0) return !byWords && isNamed && has(frame, ...telling, ...figures);
  const isKnown = isNamed && frame.columns.every(({ concept }) => concept !== null);
  const isTold = isKnown || telling.filter((key) => has(frame, key)).length > 1;
  return (desk.announced || heads.length > 0) && isTold;
}
