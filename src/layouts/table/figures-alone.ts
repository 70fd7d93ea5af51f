import { foldWidth } from '../../values/fold.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import type { Column } from '../grid/frame.ts';
import { as, type Samples } from './settler.ts';

const figures: Readonly<Partial<Record<ConceptKey, ConceptKey>>> = {
  goals: 'target',
  outcomes: 'actual',
};

/**
 * 年度 | 目標 | 実績 above nothing but figures is a statistic: without a column that names or rates initiatives, and with
 * no words under any text column, goals are target values and results actual ones.
 */
export function figuresAlone(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const areFigures = (column: Column): boolean => {
    const { texts } = samples(column);
    return texts.length > 0 && texts.every(isFigure);
  };
  const names = (column: Column): boolean =>
    column.standIn ||
    column.concept?.kind === 'title' ||
    (column.concept?.kind === 'grade' && !areFigures(column));
  if (columns.some(names)) return columns;
  const said = columns.filter(({ concept }) => concept?.kind === 'content');
  if (said.length < 2 || !said.every(areFigures)) return columns;
  return columns.map((column) => {
    const key = said.includes(column) ? figures[column.concept?.key ?? 'no'] : undefined;
    return key ? as(column, key) : column;
  });
}

/** A number with its unit, and no word beside it: 38,200, 97.8%, 12か所. */
function isFigure(text: string): boolean {
  return /^[約▲△\-−+±]?\d[\d,. ]*[%‰]?\p{L}{0,4}$/u.test(foldWidth(text).slice(0, 40));
}
