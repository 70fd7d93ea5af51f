import { createMessage } from '../messages/create-message.ts';
import type { Message } from '../messages/message.ts';
import type { RuleId } from '../messages/rules.ts';

/** A message about a whole file. */
export function fileMessage(
  ruleId: RuleId,
  values: Readonly<Record<string, string>> = {},
): Message {
  return createMessage(ruleId, values);
}
