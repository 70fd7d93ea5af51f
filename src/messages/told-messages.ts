import type { Message } from './message.ts';

/** What of the messages about a file is worth telling: where it is no sheet at all, that alone. */
export function toldMessages<M extends Pick<Message, 'ruleId'>>(
  messages: readonly M[],
): readonly M[] {
  const refusal = messages.find(({ ruleId }) => ruleId === 'no-sheet');
  return refusal ? [refusal] : messages;
}
