import type { Message } from '../messages/message.ts';

/** Where a person looks: the place in an opened file, else line and column. */
export function placeOf({ place, line, column }: Message): string {
  return place ?? `${line ?? 1}:${column ?? 1}`;
}
