import type { Column } from '../grid/frame.ts';
import { as, type Samples } from './settler.ts';

/** No name is one sign. */
const sign = /^[SA-FＳＡ-Ｆ◎○〇◯△▲×]$/u;

/** A column for sections (担当課 below 評価) that holds nothing but grades tells who gave them. */
export function gradesForNames(columns: Column[], samples: (column: Column) => Samples): Column[] {
  return columns.map((column) => {
    const { texts } = samples(column);
    const isName = column.concept?.key === 'section' || column.concept?.key === 'department';
    const areGrades = texts.length > 0 && texts.every((text) => sign.test(text));
    return isName && areGrades ? as(column, 'rating') : column;
  });
}
