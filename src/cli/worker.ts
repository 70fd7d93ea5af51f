import type { Conversion } from './conversion.ts';
import { type Converter, createConverter } from './create-converter.ts';
import { readBytes } from './read-bytes.ts';
import type { Recipe } from './recipe.ts';

/** What a worker is sent: a path, not its bytes. */
export interface Task {
  /** The same in every task of a pool. */
  readonly recipe: Recipe;
  readonly source: string;
  readonly path: string;
  readonly mayOpen: boolean;
}

let converter: Promise<Converter> | null = null;

/** Converts one file in a worker thread. */
export default async function work({ recipe, source, path, mayOpen }: Task): Promise<Conversion> {
  converter ??= createConverter(recipe);
  const convert = await converter;
  const conversion = await convert({ source, mayOpen, bytes: () => readBytes(path) });
  return { ...conversion, pieces: [...conversion.pieces] };
}
