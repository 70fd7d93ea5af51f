/** How large a sheet is and how odd its words are. */
export interface Extent {
  readonly departments: number;
  /** Initiatives a department. */
  readonly initiatives: number;
  /** Labels that no list knows. */
  readonly unknown: number;
  /** Chance of a rare label word. */
  readonly rare: number;
  readonly planOnly: boolean;
  /** Nothing but initiatives. */
  readonly plain: boolean;
}
