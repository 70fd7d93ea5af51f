import type { Emitter } from '../emit/emitter.ts';
import { emitters } from '../emit/index.ts';
import { fileMessage } from '../messages/file-message.ts';
import { contentText } from '../open/content-text.ts';
import type { ReadContent } from '../open/open-file.ts';
import { type Conversion, failure } from './conversion.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { describeError } from './describe-error.ts';
import { hashing } from './hashing.ts';
import type { Recipe } from './recipe.ts';
import { serialise } from './serialise.ts';
import { unread } from './unread.ts';

/** What a converter is asked. */
export interface Order {
  readonly source: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export type Converter = (order: Order) => Promise<Conversion>;

/** Loads what a recipe needs and gives the function that converts by it, which never rejects. */
export async function createConverter(recipe: Recipe): Promise<Converter> {
  const [{ openFile }, { parseContent }, emitter] = await Promise.all([
    import('../open/open-file.ts'),
    import('../parse-sheets.ts'),
    loadEmitter(recipe.format),
  ]);

  const convert = (source: string, content: ReadContent, sha256: string | null): Conversion => {
    const { sheets, messages } = parseContent(content, { ...recipe.parse, source });
    const failed = messages.some(({ severity }) => severity === 'error');
    const state = failed ? 'failed' : 'converted';
    const origin = { text: contentText(content), sha256, messages };
    return { state, messages, sha256, ...serialise(sheets, origin, emitter, recipe.emit) };
  };

  /** What was read goes on alone: the bytes of a large file would stand in memory until its end. */
  const read = async (bytes: Order['bytes']): Promise<ReadContent | Conversion> => {
    const input = await readOrFail(bytes);
    if (!(input instanceof Uint8Array)) return input;
    const content = await openFile(input, { encoding: recipe.encoding, decodeUtf8 });
    return content.type === 'refused' ? failure('failed', ...content.messages) : content;
  };

  return async ({ source, bytes }) => {
    try {
      const hashed = recipe.hash ? hashing(bytes) : { bytes, sha256: () => null };
      const content = await read(hashed.bytes);
      if ('type' in content) return convert(source, content, hashed.sha256());
      return { ...content, sha256: hashed.sha256() };
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
