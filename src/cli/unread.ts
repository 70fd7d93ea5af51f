import { fileMessage } from '../messages/file-message.ts';
import type { Message } from '../messages/message.ts';
import type { Conversion } from './conversion.ts';
import { describeError } from './describe-error.ts';
import { TooLargeError } from './largest-input.ts';

/** What becomes of an input whose bytes could not be had, and why. */
export function unread(error: unknown): [state: Conversion['state'], message: Message] {
  if (error instanceof TooLargeError) {
    const { size, limit } = error;
    return ['failed', fileMessage('too-large', { size, limit })];
  }
  return ['unread', fileMessage('unreadable', { reason: describeError(error) })];
}
