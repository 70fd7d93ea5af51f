import type { Message } from '../../messages/message.ts';

/** A message, or as many as `more` further ones of its rule in the file, of which it is the first. */
export interface ToldMessage {
  readonly message: Message;
  /** 0 for a message that is told itself. */
  readonly more: number;
}

/** Messages of one rule that are told one by one, for each file: one more says no more. */
const most = 3;

/** The messages of a file, each rule's first ones and, where there are more, one entry for all others. */
export function capMessages(messages: readonly Message[]): ToldMessage[] {
  const counts = new Map<string, number>();
  for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  const seen = new Map<string, number>();
  return messages.flatMap((message) => {
    const nth = (seen.get(message.ruleId) ?? 0) + 1;
    seen.set(message.ruleId, nth);
    const left = (counts.get(message.ruleId) ?? 0) - most;
    if (nth <= most || left === 1) return [{ message, more: 0 }];
    return nth === most + 1 ? [{ message, more: left }] : [];
  });
}
