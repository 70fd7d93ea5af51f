import type { ExpectedRecord } from './expectation.ts';

/** What must never happen. */
export type Sin = 'invented' | 'shifted' | 'lost' | 'silent';

/** `inexact`: not as expected, but kept; a sin only where nothing is told. */
export interface Fault {
  readonly sin: Sin | 'inexact';
  readonly what: string;
  /** The initiative that it concerns; a warning there tells of it. */
  readonly record?: ExpectedRecord;
}

export const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
