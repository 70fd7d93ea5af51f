import { cellsOfFrame } from './cells-of-frame.ts';
import { closeFrame } from './close-frame.ts';
import type { Grid } from './grid.ts';
import { joinRules } from './join-rules.ts';
import type { Rule } from './page-marks.ts';
import { separateGrids } from './separate-grids.ts';
import { snapRules } from './snap-rules.ts';

/** The grids that the rules of a page draw, from the top; null where they draw more than any table. */
export function readGrids(rules: readonly Rule[]): readonly Grid[] | null {
  const separate = separateGrids(joinRules(snapRules(rules).rules));
  if (!separate) return null;
  return separate
    .map((own) => cellsOfFrame(closeFrame(own)))
    .filter((grid) => grid !== null)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
