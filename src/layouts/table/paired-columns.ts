import { pairedConcept } from '../../concepts/paired.ts';
import type { Column } from '../grid/frame.ts';
import type { Samples } from './settler.ts';

/**
 * A column whose header names the goal and the result (目標／実績): where each cell has two lines, each is what its
 * word says. With any other number nobody knows where the one ends and the other begins: no concept covers the column.
 */
export function pairedColumns(columns: Column[], samples: (column: Column) => Samples): Column[] {
  return columns.map((column) => {
    if (!column.pair) return column;
    const { texts, lines } = samples(column);
    if (texts.length === 0) return column;
    const areTwo = lines?.every((count) => count === 2) === true;
    return { ...column, concept: areTwo ? pairedConcept(...column.pair) : null };
  });
}
