import { foldKey } from '../../values/fold.ts';
import type { LabelledText } from './labelled-lines.ts';

const leastKnown = 2;

/**
 * Tells whether what begins the lines of some cells are labels: two of them are known words, and a third of all are or
 * recur in other cells; or one is, and all recur.
 */
export function areLabels(cells: readonly (readonly LabelledText[])[]): boolean {
  const counts = new Map<string, { known: boolean; cells: number }>();
  for (const texts of cells) {
    const labels = new Map(texts.map(({ label, known }) => [foldKey(label.text), known]));
    for (const [label, known] of labels)
      counts.set(label, { known, cells: (counts.get(label)?.cells ?? 0) + 1 });
  }
  const labels = [...counts.values()];
  const known = labels.filter((label) => label.known).length;
  const sure = labels.filter((label) => label.known || label.cells > 1).length;
  const recur = labels.length > 1 && labels.every((label) => label.cells > 1);
  return known >= (recur ? 1 : leastKnown) && sure * 3 >= labels.length;
}
