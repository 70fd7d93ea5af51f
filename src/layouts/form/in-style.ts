import type { FormStyle } from '../desk/desk.ts';
import type { KeyEvidence } from './key-evidence.ts';

/** What the other forms of the document say for a reading. */
export function inStyle(style: FormStyle, evidence: KeyEvidence): number {
  const shown = evidence.style();
  if (shown === null) return 0;
  return shown === style ? mostInStyle : -0.5;
}

/** The most that the style speaks for a reading: what lacks more is none in any style. */
export const mostInStyle = 0.8;
