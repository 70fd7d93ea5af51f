import type { Origin } from '../emit/emitter.ts';
import { emitters } from '../emit/index.ts';
import type { Message } from '../messages/message.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Conversion } from './conversion.ts';
import { describeError } from './describe-error.ts';
import { fileMessage } from './file-message.ts';
import type { Recipe } from './recipe.ts';

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

  const serialise = (sheets: readonly Sheet[], origin: Origin, mayOpen: boolean) => ({
    pieces: sheets.map((sheet, index) =>
      emitter.sheet(sheet, 1, recipe.emit, index === 0 ? origin : null),
    ),
    opening: mayOpen && sheets[0] ? emitter.sheet(sheets[0], 0, recipe.emit, origin) : null,
    records: sheets.reduce((sum, sheet) => sum + sheet.records.length, 0),
  });

  const convert = (source: string, bytes: Uint8Array, mayOpen: boolean): Conversion => {
    const decoded = decode(bytes, recipe.encoding);
    if (decoded.text === null) return failure('failed', undecodable(bytes, decoded));
    const { sheets, messages } = parseSheets(decoded.text, { ...recipe.parse, source });
    const failed = messages.some(({ severity }) => severity === 'error');
    const state = failed ? 'failed' : 'converted';
    return { state, messages, ...serialise(sheets, { text: decoded.text, messages }, mayOpen) };
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

async function loadEmitter(name: string) {
  const format = emitters.find((candidate) => candidate.name === name);
  if (!format) throw new TypeError(`unknown format ${name}`);
  return format.load();
}

function failure(state: Conversion['state'], message: Message): Conversion {
  return { state, pieces: [], opening: null, records: 0, messages: [message] };
}

/** The place is that of the character at which decoding stopped; a binary file has none. */
function undecodable(
  bytes: Uint8Array,
  { encoding, offset }: { readonly encoding: string | null; readonly offset: number },
): Message {
  const byte = String(offset);
  if (encoding === null) return fileMessage('binary-file', { byte });
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  const lines = text.split(/\r\n|\r|\n/);
  return {
    ...fileMessage('undecodable', { encoding, byte }),
    offset: text.length,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
  };
}
