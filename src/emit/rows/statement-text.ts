import type { Statement } from '../../schema/sheet.ts';

/** A statement as one text, its marker in front. */
export function statementText({ marker, text }: Statement): string {
  return (marker ?? '') + text;
}
