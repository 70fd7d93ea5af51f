import type { Difference } from './difference.ts';

/** Writes a difference as JSON, indented by two spaces. */
export function emitDifferenceJson(difference: Difference): string {
  return `${JSON.stringify(difference, null, 2)}\n`;
}
