import { html, page } from './html.ts';
import { pipe } from './pipe.ts';
import type { Syntax } from './syntax.ts';
import { tab } from './tab.ts';

/** Every syntax there is, and how often it is taken. */
export const syntaxes: readonly (readonly [weight: number, syntax: Syntax])[] = [
  [10, tab],
  [10, pipe],
  [8, html],
  [4, page],
];
