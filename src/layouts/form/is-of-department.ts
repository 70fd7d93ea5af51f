import type { BlockKey } from '../../vocabulary/meaning.ts';
import type { Pair } from './pair.ts';

/** A label that only a department has: 職員数, 部の目標. */
export function isOfDepartment({ block, record }: Pair): boolean {
  return block !== null && (record === null || ownKeys.has(block));
}

const ownKeys = new Set<BlockKey>([
  'department',
  'head',
  'staff',
  'budget',
  'departmentGoal',
  'municipalGoal',
]);
