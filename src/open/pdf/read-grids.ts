import { cellsOfFrame } from './cells-of-frame.ts';
import { closeFrame } from './close-frame.ts';
import { gatherBoxes } from './gather-boxes.ts';
import type { Grid } from './grid.ts';
import { joinRules } from './join-rules.ts';
import type { Rule } from './page-marks.ts';
import { separateGrids } from './separate-grids.ts';
import { snapRules } from './snap-rules.ts';

/** What is shorter when dashes and dots are joined is no wall; in points. */
const shortest = 4;

/** The grids that the rules of a page draw, from the top; null where they draw more than any table. */
export function readGrids(rules: readonly Rule[]): readonly Grid[] | null {
  const pieces = rules.map((rule) => ({ ...rule, at: Math.round(rule.at * 20) / 20 }));
  const whole = joinRules(pieces).filter(({ from, to }) => to - from >= shortest);
  const separate = separateGrids(joinRules(snapRules(whole).rules));
  if (!separate) return null;
  return gatherBoxes(separate)
    .map((own) => cellsOfFrame(closeFrame(own)))
    .filter((grid) => grid !== null)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
