import type { Message } from '../../messages/message.ts';

/** A message, and how many further ones of its rule there are in the file. */
export interface ToldMessage {
  readonly message: Message;
  readonly more: number;
}

/** The messages of a file, the first of each rule for all of them. */
export function groupMessages(messages: readonly Message[]): ToldMessage[] {
  const counts = new Map<string, number>();
  for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return messages.flatMap((message) => {
    const count = counts.get(message.ruleId) ?? 0;
    counts.delete(message.ruleId);
    return count === 0 ? [] : [{ message, more: count - 1 }];
  });
}
