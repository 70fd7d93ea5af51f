import type { Message, Place } from './message.ts';
import { type Language, renderMessage } from './render-message.ts';
import { ruleTexts } from './rule-texts.generated.ts';
import type { RuleId } from './rules.ts';

/** A message of a rule at a place of the text, or about the whole file. */
export function createMessage(
  ruleId: RuleId,
  values: Message['values'] = {},
  at: Place = nowhere,
  lang: Language = 'en',
): Message {
  const { severity } = ruleTexts[ruleId];
  const text = renderMessage({ ruleId, values }, lang);
  const { offset, line, column, end, place } = at;
  return { ruleId, severity, text, offset, line, column, end, place, values };
}

const nowhere: Place = { offset: null, line: null, column: null, end: null, place: null };
