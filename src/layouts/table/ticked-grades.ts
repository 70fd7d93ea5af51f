import { tickedGrade } from '../../concepts/ticked-grade.ts';
import { foldKey } from '../../values/fold.ts';
import type { Column } from '../grid/frame.ts';
import type { Samples } from './settler.ts';

const grade = /^[sa-e◎○△×]$/u;
const tick = /^[○〇◯●◎✓✔☑レ]$/u;
const fewest = 2;

/** A | B | C below 評価, with nothing but one sign in their cells: what the sign ticks is the grade of the header. */
export function tickedGrades(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const isGrade = ({ concept, context }: Column): boolean =>
    concept?.key === 'rating' && grade.test(foldKey(context.label));
  const own = columns.filter(isGrade);
  const texts = own.flatMap((column) => samples(column).texts);
  const isTicked = texts.length > 0 && texts.every((text) => tick.test(text));
  if (own.length < fewest || !isTicked || new Set(texts).size > 1) return columns;
  return columns.map((column) =>
    own.includes(column) ? { ...column, concept: tickedGrade } : column,
  );
}
