import type { Piece } from './outline.ts';

/**
 * Of plain lines right above a label, those that are text of the label above. Labels come in one order, and from the last
 * of an initiative to the first of the next no two of them follow each other without a title: a line between two that do so
 * elsewhere, or whose numbers go on, begins none. The label below the first line of all begins the others as well, whatever
 * stands above it.
 */
export function betweenLabels(
  pieces: readonly Piece[],
  lines: readonly number[],
): ReadonlySet<number> {
  const steps = stepsOf(pieces, new Set(lines));
  const lead = steps.find(({ line }) => line !== null)?.to.label;
  const plain = new Set(steps.flatMap((step) => (step.line === null ? [keyOf(step)] : [])));
  const isBetween = (step: Step): boolean =>
    step.to.label !== lead && (plain.has(keyOf(step)) || goesOn(step));
  return new Set(steps.flatMap((step) => (step.line !== null && isBetween(step) ? step.line : [])));
}

/** From one label to the next. */
interface Step {
  readonly from: Piece | null;
  readonly to: Piece;
  /** The place of the line in question between them; null where none is. */
  readonly line: number | null;
}

function stepsOf(pieces: readonly Piece[], lines: ReadonlySet<number>): readonly Step[] {
  const steps: Step[] = [];
  let from: Piece | null = null;
  let line: number | null = null;
  for (const [at, piece] of pieces.entries()) {
    if (piece.role === 'end') [from, line] = [null, null];
    else if (lines.has(at)) line = at;
    else if (piece.role === 'open' && (piece.known || piece.recurs)) {
      if (from !== null || line !== null) steps.push({ from, to: piece, line });
      [from, line] = [piece, null];
    }
  }
  return steps;
}

const keyOf = ({ from, to }: Step): string => `${from?.label ?? ''}\n${to.label}`;

/** ⑦ and ⑧. */
function goesOn({ from, to }: Step): boolean {
  const [before, mark] = [from?.atom.mark, to.atom.mark];
  if (before?.ordinal == null || mark?.ordinal == null) return false;
  return before.family === mark.family && mark.ordinal === before.ordinal + 1;
}
