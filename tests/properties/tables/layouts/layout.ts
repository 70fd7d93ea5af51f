import type { Draft } from '../draft.ts';
import type { Maker } from '../make-cell.ts';
import type { Model } from '../model.ts';
import type { Syntax } from '../syntaxes/syntax.ts';

/** What can become of a page without a table of initiatives. */
export const pageDistortions: readonly string[] = [
  'hidden-block',
  'comment',
  'html-loose',
  'one-line',
  'blank-lines',
  'returns',
  'decomposed',
  'compatibility-ideographs',
  'radicals',
  'other-spaces',
  'byte-order-mark',
];

/** A way to set a model as tables. */
export interface Layout {
  readonly name: string;
  /** Whether its tables are a header with rows below it and nothing else. */
  readonly list?: boolean;
  /** Whether a syntax can hold it; without it every one can. */
  readonly takes?: (syntax: Syntax) => boolean;
  /** The distortions that have a place in it; without them every one may have. */
  readonly distortions?: readonly string[];
  /** Gives the departments columns and rows. */
  readonly fill: (model: Model, maker: Maker) => void;
  /** Puts the model on the page. */
  readonly set: (draft: Draft, maker: Maker) => void;
}
