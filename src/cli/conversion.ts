import type { Message } from '../messages/message.ts';

/** What became of one input; plain data, so that a worker can send it. */
export interface Conversion {
  /** `unread`: the bytes could not be had; `failed`: they could not be converted in full. */
  readonly state: 'converted' | 'failed' | 'unread';
  /** Every sheet as it is written behind others. */
  readonly pieces: readonly string[];
  /** The first sheet as it is written where none stands before it; null where that was not asked for. */
  readonly opening: string | null;
  readonly records: number;
  /** In the order of the document. */
  readonly messages: readonly Message[];
}
