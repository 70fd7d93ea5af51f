import { columns } from '../schema/columns.ts';
import { expectList } from '../schema/expect-list.ts';
import { expectOneOf } from '../schema/expect-one-of.ts';
import type { EmitOptions } from './emitter.ts';

/** Throws TypeError for sheets that are no list, and for rows that there are not. */
export function expectFlat(name: string, sheets: unknown, { rows }: EmitOptions = {}): void {
  expectList(name, sheets);
  if (rows !== undefined) expectOneOf('rows', rows, Object.keys(columns));
}
