import type { BlockKey } from './meaning.ts';

const keys = new Set<BlockKey>([
  'department',
  'head',
  'staff',
  'budget',
  'departmentGoal',
  'municipalGoal',
]);

/** True for what a department has and no initiative: 職員数, 部の目標; false for what either may have, and for null. */
export function isDepartmentKey(key: BlockKey | null): boolean {
  return key !== null && keys.has(key);
}
