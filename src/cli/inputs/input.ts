import type { Message } from '../../messages/message.ts';

/** Something to convert. */
export interface Input {
  readonly kind: 'file' | 'stdin';
  /** The path as the user gave it, `/` as separator: how outputs and messages name it. */
  readonly source: string;
  /** Absolute path; for standard input the one its name would have. */
  readonly path: string;
  /** Absolute folder below which an output tree mirrors this input. */
  readonly base: string;
  /** Given by its own name: that it cannot be read is wrong usage. */
  readonly named: boolean;
}

/** A path or pattern that gives nothing to convert, and why. */
export interface Absence {
  /**
   * `missing`: it was named and is not there; `unread`: a folder found on the way cannot be read;
   * `foreign`: a folder holds files of kinds that are not read.
   */
  readonly kind: 'missing' | 'unread' | 'ignored' | 'foreign';
  readonly source: string;
  readonly message: Message;
}

export type Entry = Input | Absence;

export function isInput(entry: Entry): entry is Input {
  return entry.kind === 'file' || entry.kind === 'stdin';
}
