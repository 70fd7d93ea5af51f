import { fullwidth, multiline, rst, simple, spaces } from './columns.ts';
import { html, page, pre } from './html.ts';
import { pipe } from './pipe.ts';
import { comma, quoted } from './quoted.ts';
import { box, client, grid } from './ruled.ts';
import type { Syntax } from './syntax.ts';
import { tab } from './tab.ts';

/** Every syntax there is, and how often it is taken. */
export const syntaxes: readonly (readonly [weight: number, syntax: Syntax])[] = [
  [20, tab],
  [20, pipe],
  [16, html],
  [8, page],
  [2, pre],
  [5, quoted],
  [4, comma],
  [3, grid],
  [3, box],
  [2, client],
  [3, simple],
  [3, multiline],
  [2, rst],
  [3, fullwidth],
  [3, spaces],
];
