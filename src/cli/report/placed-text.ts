import type { Message } from '../../messages/message.ts';

/** What a message says, for readers who know files by their lines alone: a place in a workbook or document stands in front. */
export function placedText({ place }: Message, text: string): string {
  return place === null ? text : `${place}: ${text}`;
}
