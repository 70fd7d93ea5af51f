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
 * True for a table of a goal sheet: one of its columns, or two where no known word names what they speak of, say what only
 * such a sheet says; or that word is one of such sheets (重点課題), or the document above has a title, a head, a heading or
 * initiatives of one. 項目 | 内容, 件名 | 担当課 and 研修名 | 目標 alone head notices and lists of any kind.
 */
export function isOfGoalSheet(frame: Frame, desk: Desk): boolean {
  const name = columnOf(frame, 'initiative')?.word ?? '';
  const told = telling.filter((key) => has(frame, key)).length;
  if (told >= (name === '' ? 2 : 1)) return true;
  return headingKind(name) === 'initiatives' || isGoalSheet(desk);
}

function isGoalSheet(desk: Desk): boolean {
  const { title, heads } = currentSheet(desk);
  if (desk.announced || desk.recordCount > 0 || heads.length > 0) return true;
  return title !== null || held(desk).title !== null;
}
