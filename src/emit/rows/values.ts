import type { ColumnName, Table } from '../../schema/columns.ts';
import type { Cell } from '../flat-cell.ts';

/** A row of a table before its lists are joined: every column of the table, and no other. */
export type Values<T extends Table> = Readonly<Record<ColumnName<T>, Cell | readonly string[]>>;
