/** A filled cell of a tab; rows and columns count from 0 in the original, hidden ones included. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** As shown; line ends inside are those of the cell. */
  readonly text: string;
  /** Rules on two sides or more. */
  readonly ruled: boolean;
}

/** Text that lies over the cells or beside them: text boxes, comments. */
export interface GridNote {
  /** The cell it is pinned to. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What shows of one tab. */
export interface Grid {
  /** Number of the tab among all, from 0. */
  readonly index: number;
  /** Filled cells by rows, each row by columns. */
  readonly cells: readonly GridCell[];
  /** Row → pairs of columns (from, behind) that are ruled, filled or not. */
  readonly ruled: ReadonlyMap<number, readonly number[]>;
  /** Tells whether an empty row separates what stands above and below: it shows, without rules and within no merged cell. */
  readonly separates: (row: number) => boolean;
  /** Width of a column in characters; 0 where it does not show. */
  readonly widthOf: (column: number) => number;
  /** Text boxes, shown before what stands below their upper edge. */
  readonly boxes: readonly GridNote[];
  /** Comments, shown behind the cells. */
  readonly comments: readonly GridNote[];
  /** Printed above and below every page. */
  readonly furniture: readonly string[];
}
