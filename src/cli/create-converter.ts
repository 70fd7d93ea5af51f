import type { Emitter } from '../emit/emitter.ts';
import { emitters } from '../emit/index.ts';
import { type Conversion, failure } from './conversion.ts';
import { describeError } from './describe-error.ts';
import { fileMessage } from './file-message.ts';
import type { Recipe } from './recipe.ts';
import { serialise } from './serialise.ts';
import { undecodable } from './undecodable.ts';

/** What a converter is asked: the bytes of one input, and whether its first sheet may open the output. */
export interface Order {
  readonly source: string;
  readonly bytes: () => Promise<Uint8Array>;
  readonly mayOpen: boolean;
}

export type Converter = (order: Order) => Promise<Conversion>;

/** Loads what a recipe needs and gives the function that converts by it, which never rejects. */
export async function createConverter(recipe: Recipe): Promise<Converter> {
  const [{ decode }, { parseSheets }, emitter] = await Promise.all([
    import('../read/decode.ts'),
    import('../parse-sheets.ts'),
    loadEmitter(recipe.format),
  ]);

  const convert = (source: string, bytes: Uint8Array, mayOpen: boolean): Conversion => {
    const decoded = decode(bytes, recipe.encoding);
    if (decoded.text === null) return failure('failed', undecodable(bytes, decoded));
    const { sheets, messages } = parseSheets(decoded.text, { ...recipe.parse, source });
    const failed = messages.some(({ severity }) => severity === 'error');
    const state = failed ? 'failed' : 'converted';
    const origin = { text: decoded.text, messages };
    return { state, messages, ...serialise(sheets, origin, mayOpen, emitter, recipe.emit) };
  };

  return async ({ source, bytes, mayOpen }) => {
    let input: Uint8Array;
    try {
      input = await bytes();
    } catch (error) {
      return failure('unread', fileMessage('unreadable', { reason: describeError(error) }));
    }
    try {
      return convert(source, input, mayOpen);
    } catch (error) {
      return failure('failed', fileMessage('internal-error', { reason: describeError(error) }));
    }
  };
}

/** Null for a format that needs all sheets at once. */
async function loadEmitter(name: string): Promise<Emitter | null> {
  const format = emitters.find((candidate) => candidate.name === name);
  return format ? format.load() : null;
}
