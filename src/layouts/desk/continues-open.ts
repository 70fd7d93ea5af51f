import type { Table } from '../../parse/document.ts';
import type { Desk } from './desk.ts';

/** True for a table in a run of tables whose initiative is open: its labels may be those of the initiative. */
export function continuesOpen(table: Table, { open, continued }: Desk): boolean {
  return open !== null && continued.has(table);
}
