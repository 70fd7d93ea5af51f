import type { Message } from '../messages/message.ts';
import type { Sheet } from '../schema/sheet.ts';

/** What became of one input; plain data, so that a worker can send it. */
export interface Conversion {
  /** `unread`: the bytes could not be had; `failed`: they could not be converted in full. */
  readonly state: 'converted' | 'failed' | 'unread';
  /** Every sheet as it is written behind others. */
  readonly pieces: readonly string[];
  /** The first sheet as it is written where none stands before it; null where that was not asked for. */
  readonly opening: string | null;
  /** The sheets themselves, for formats that need all at once; else empty. */
  readonly whole: readonly Sheet[];
  readonly sheets: number;
  readonly records: number;
  /** In the order of the document. */
  readonly messages: readonly Message[];
}

/** The conversion of an input that gave nothing but a message. */
export function failure(state: Conversion['state'], message: Message): Conversion {
  return {
    state,
    pieces: [],
    opening: null,
    whole: [],
    sheets: 0,
    records: 0,
    messages: [message],
  };
}
