import { headingKind } from '../../vocabulary/heading-kind.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import type { Desk } from '../desk/desk.ts';
import { currentSheet, held } from '../desk/sheets.ts';
import { columnOf, type Frame, has } from '../grid/frame.ts';

/** What only a goal sheet says of something; a number, name, section, category or 内容 any list has. */
const telling = [
  'goals',
  'rating',
  'outcomes',
  'issues',
  'nextSteps',
  'indicator',
  'baseline',
  'target',
  'actual',
] as const satisfies readonly ConceptKey[];

/**
 * True for a table of a goal sheet: one of its columns says what only such a sheet says or names the initiative by a word
 * of such sheets (重点課題), or the document above has a title, a head, a heading or initiatives of one. 項目 | 内容 and
 * 件名 | 担当課 alone head notices and lists of any kind.
 */
export function isOfGoalSheet(frame: Frame, desk: Desk): boolean {
  if (has(frame, ...telling)) return true;
  const name = columnOf(frame, 'initiative')?.word ?? '';
  return headingKind(name) === 'initiatives' || isGoalSheet(desk);
}

function isGoalSheet(desk: Desk): boolean {
  const { title, heads } = currentSheet(desk);
  if (desk.announced || desk.recordCount > 0 || heads.length > 0) return true;
  return title !== null || held(desk).title !== null;
}
