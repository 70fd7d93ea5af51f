import { flat } from './flat.ts';
import type { Layout } from './layout.ts';

/** Every layout there is, and how often it is taken. */
export const layouts: readonly (readonly [weight: number, layout: Layout])[] = [[10, flat]];
