import type { DataPackageOptions } from '../emit/data-package-options.ts';
import type { AnyFormat } from './choose-format.ts';
import type { Io } from './io.ts';
import type { Recipe } from './recipe.ts';
import type { Settings } from './settings.ts';

/** What stays the same from one conversion of the inputs to the next. */
export interface Run {
  readonly recipe: Recipe;
  readonly format: AnyFormat;
  /** What a package says of who publishes it. */
  readonly publisher: DataPackageOptions;
  readonly settings: Settings;
  readonly io: Io;
}
