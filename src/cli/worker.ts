import type { Conversion } from './conversion.ts';
import { type Converter, createConverter } from './create-converter.ts';
import { readBytes } from './read-bytes.ts';
import type { Recipe } from './recipe.ts';

/** One file to convert: a path, not its bytes. */
export interface Errand {
  readonly source: string;
  readonly path: string;
}

/** What a worker is sent. */
export interface Task {
  /** The same in every task of a pool. */
  readonly recipe: Recipe;
  readonly errands: readonly Errand[];
}

/** A worker is not told to stop: the end of the pool ends it, wherever it is. */
const { signal } = new AbortController();

let converter: Promise<Converter> | null = null;

/** Converts files in a worker thread, one after the other. */
export async function work({ recipe, errands }: Task): Promise<Conversion[]> {
  converter ??= createConverter(recipe);
  const convert = await converter;
  const conversions: Conversion[] = [];
  for (const { source, path } of errands) {
    const conversion = await convert({ source, bytes: () => readBytes(path, signal) });
    conversions.push({
      ...conversion,
      pieces: Array.from(conversion.pieces, (chunks) => [...chunks]),
    });
  }
  return conversions;
}
