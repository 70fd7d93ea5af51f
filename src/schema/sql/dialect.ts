import type { Column } from '../columns.ts';

/** A database that SQL is written for. */
export interface SqlDialect {
  readonly types: Readonly<Record<Column['type'], string>>;
  /** Fills a table from its CSV file in the working folder, an empty cell as NULL. */
  readonly load: (table: string, columns: readonly Column[]) => string;
  /** What stands in front of everything, a line each. */
  readonly begin: readonly string[];
}
