import type { Message } from './message.ts';
import { type RuleId, rules } from './rules.ts';

/** A message about a whole file. */
export function fileMessage(
  ruleId: RuleId,
  values: Readonly<Record<string, string>> = {},
): Message {
  return {
    ruleId,
    severity: rules[ruleId].severity,
    offset: null,
    line: null,
    column: null,
    place: null,
    values,
  };
}
