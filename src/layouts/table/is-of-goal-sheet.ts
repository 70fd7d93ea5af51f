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

/**
 * True for a table of a goal sheet: the word for what it speaks of is one of such sheets (重点課題), or one for what cities
 * do (事業名) beside one column, or any or none beside three, that say what such sheets say; or the document above has a
 * title, a head, a heading or initiatives of one. 件名 | 結果, 研修名 | 目標 and 年度 | 目標 | 実績 alone head lists of any kind.
 */
export function isOfGoalSheet(frame: Frame, desk: Desk): boolean {
  const name = columnOf(frame, 'initiative')?.word ?? '';
  const told = telling.filter((key) => has(frame, key)).length;
  const isSure = name !== '' && !anyName.test(name);
  if (isSure ? told > 0 || has(frame, ...figures) : told >= few) return true;
  return headingKind(name) === 'initiatives' || isGoalSheet(desk);
}

/** So many columns of a goal sheet few other documents have. */
const few = 3;

function isGoalSheet(desk: Desk): boolean {
  const { title, heads } = currentSheet(desk);
  if (desk.announced || desk.recordCount > 0 || heads.length > 0) return true;
  return title !== null || held(desk).title !== null;
}
