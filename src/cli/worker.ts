import type { Conversion } from './conversion.ts';
import { type Converter, createConverter } from './create-converter.ts';
import { readBytes } from './read-bytes.ts';
import type { Recipe } from './recipe.ts';

/** One input to convert: the path of a file, not its bytes; standard input with its bytes. */
export interface Errand {
  readonly source: string;
  readonly path: string;
  readonly bytes?: Uint8Array;
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
  for (const { source, path, bytes } of errands) {
    const read = async () => bytes ?? readBytes(path, signal);
    const conversion = await convert({ source, bytes: read });
    conversions.push({
      ...conversion,
      pieces: Array.from(conversion.pieces, (chunks) => [...chunks]),
    });
  }
  return conversions;
}
