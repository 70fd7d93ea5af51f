import type { Message } from '../messages/message.ts';
import type { Sheet } from '../schema/sheet.ts';

/** What became of one input. */
export interface Conversion {
  /** `unread`: the bytes could not be had; `failed`: they could not be converted in full. */
  readonly state: 'converted' | 'failed' | 'unread';
  /** Every sheet as it is written, chunk by chunk, each made when its turn comes: together they outweigh the input. */
  readonly pieces: Iterable<Iterable<string>>;
  /** The sheets themselves, for formats that need all at once; else empty. */
  readonly whole: readonly Sheet[];
  readonly sheets: number;
  readonly records: number;
  /** Of the input's bytes, in hexadecimal; null where nobody asked, or they could not be had. */
  readonly sha256: string | null;
  /** In the order of the document. */
  readonly messages: readonly Message[];
}

/** The conversion of an input that gave nothing but messages. */
export function failure(state: Conversion['state'], ...messages: readonly Message[]): Conversion {
  return {
    state,
    pieces: [],
    whole: [],
    sheets: 0,
    records: 0,
    sha256: null,
    messages,
  };
}
