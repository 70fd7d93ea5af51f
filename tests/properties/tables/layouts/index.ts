import { flat } from './flat.ts';
import { flattened } from './flattened.ts';
import type { Layout } from './layout.ts';
import { matrix } from './matrix.ts';
import { refused } from './refused.ts';
import { spans } from './spans.ts';
import { stack } from './stack.ts';
import { status } from './status.ts';

/** Every layout there is, and how often it is taken. */
export const layouts: readonly (readonly [weight: number, layout: Layout])[] = [
  [10, flat],
  [3, status],
  [3, matrix],
  [4, stack],
  [8, spans],
  [2, refused],
  [2, flattened],
];
