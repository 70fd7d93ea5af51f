/**
 * Finds the assignment of rows to columns with the greatest sum of weights (the Hungarian method with
 * potentials, cubic at worst). Needs at least as many columns as rows; returns the column of each row.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const width = weights[0]?.length ?? 0;
  const state: State = {
    weights,
    width,
    rowPotential: new Float64Array(weights.length + 1),
    columnPotential: new Float64Array(width + 1),
    rowOf: new Int32Array(width + 1),
  };
  for (let row = 1; row <= weights.length; row++) augment(state, row);
  const columns = new Array<number>(weights.length).fill(-1);
  for (let column = 1; column <= width; column++) {
    const row = state.rowOf[column] ?? 0;
    if (row > 0) columns[row - 1] = column - 1;
  }
  return columns;
}

/** Rows and columns count from 1; column 0 holds the row that is being placed. */
interface State {
  readonly weights: readonly (readonly number[])[];
  readonly width: number;
  readonly rowPotential: Float64Array;
  readonly columnPotential: Float64Array;
  /** The row that a column is assigned to; 0 for none. */
  readonly rowOf: Int32Array;
}

/** Places one more row along the cheapest path of reassignments. */
function augment(state: State, row: number): void {
  const { width, rowOf } = state;
  const slack = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(width + 1);
  const visited = new Uint8Array(width + 1);
  rowOf[0] = row;
  let column = 0;
  while (rowOf[column] !== 0) {
    visited[column] = 1;
    const next = relax(state, column, slack, cameFrom, visited);
    shift(state, slack[next] ?? 0, slack, visited);
    column = next;
  }
  while (column !== 0) {
    const previous = cameFrom[column] ?? 0;
    rowOf[column] = rowOf[previous] ?? 0;
    column = previous;
  }
}

/** Updates the slack of unvisited columns from the row of a column; returns the column of least slack. */
function relax(
  { weights, width, rowOf, rowPotential, columnPotential }: State,
  from: number,
  slack: Float64Array,
  cameFrom: Int32Array,
  visited: Uint8Array,
): number {
  const row = rowOf[from] ?? 0;
  const rowWeights = weights[row - 1] ?? [];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let column = 1; column <= width; column++) {
    if (visited[column]) continue;
    const potentials = (rowPotential[row] ?? 0) + (columnPotential[column] ?? 0);
    const cost = -(rowWeights[column - 1] ?? 0) - potentials;
    if (cost < (slack[column] ?? 0)) {
      slack[column] = cost;
      cameFrom[column] = from;
    }
    if ((slack[column] ?? 0) < least) {
      least = slack[column] ?? 0;
      best = column;
    }
  }
  return best;
}

function shift(state: State, delta: number, slack: Float64Array, visited: Uint8Array): void {
  const { width, rowOf, rowPotential, columnPotential } = state;
  for (let column = 0; column <= width; column++) {
    if (visited[column]) {
      const row = rowOf[column] ?? 0;
      rowPotential[row] = (rowPotential[row] ?? 0) + delta;
      columnPotential[column] = (columnPotential[column] ?? 0) - delta;
    } else {
      slack[column] = (slack[column] ?? 0) - delta;
    }
  }
}
