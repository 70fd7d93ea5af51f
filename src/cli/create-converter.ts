import type { Emitter } from '../emit/emitter.ts';
import { emitters } from '../emit/index.ts';
import { type Conversion, failure } from './conversion.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { describeError } from './describe-error.ts';
import { fileMessage } from './file-message.ts';
import { hashing } from './hashing.ts';
import type { Recipe } from './recipe.ts';
import { serialise } from './serialise.ts';
import { undecodable } from './undecodable.ts';
import { unread } from './unread.ts';

/** What a converter is asked. */
export interface Order {
  readonly source: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export type Converter = (order: Order) => Promise<Conversion>;

/** Loads what a recipe needs and gives the function that converts by it, which never rejects. */
export async function createConverter(recipe: Recipe): Promise<Converter> {
  const [{ decode }, { parseSheets }, emitter] = await Promise.all([
    import('../read/decode.ts'),
    import('../parse-sheets.ts'),
    loadEmitter(recipe.format),
  ]);

  const convert = (source: string, text: string, sha256: string | null): Conversion => {
    const { sheets, messages } = parseSheets(text, { ...recipe.parse, source });
    const failed = messages.some(({ severity }) => severity === 'error');
    const state = failed ? 'failed' : 'converted';
    const origin = { text, sha256, messages };
    return { state, messages, sha256, ...serialise(sheets, origin, emitter, recipe.emit) };
  };

  /** The text alone goes on: the bytes of a large file would stand in memory until its end. */
  const read = async (bytes: Order['bytes']): Promise<string | Conversion> => {
    const input = await readOrFail(bytes);
    if (!(input instanceof Uint8Array)) return input;
    const decoded = decode(input, recipe.encoding, decodeUtf8);
    return decoded.text ?? failure('failed', undecodable(input, decoded));
  };

  return async ({ source, bytes }) => {
    try {
      const hashed = recipe.hash ? hashing(bytes) : { bytes, sha256: () => null };
      const text = await read(hashed.bytes);
      if (typeof text === 'string') return convert(source, text, hashed.sha256());
      return { ...text, sha256: hashed.sha256() };
    } catch (error) {
      return failure('failed', fileMessage('internal-error', { reason: describeError(error) }));
    }
  };
}

async function readOrFail(bytes: Order['bytes']): Promise<Uint8Array | Conversion> {
  try {
    return await bytes();
  } catch (error) {
    return failure(...unread(error));
  }
}

/** Null for a format that needs all sheets at once. */
async function loadEmitter(name: string): Promise<Emitter | null> {
  const format = emitters.find((candidate) => candidate.name === name);
  return format ? format.load() : null;
}
