import { createMessage } from './create-message.ts';
import type { Message } from './message.ts';
import type { RuleId } from './rules.ts';

/** A message about a whole file. */
export function fileMessage(
  ruleId: RuleId,
  values: Readonly<Record<string, string>> = {},
): Message {
  return createMessage(ruleId, values);
}
