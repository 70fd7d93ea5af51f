import type { Distortion } from './distortion.ts';

/** Every distortion there is. */
export const distortions: readonly Distortion[] = [];
