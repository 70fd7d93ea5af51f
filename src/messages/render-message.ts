import type { Message } from './message.ts';
import { rules } from './rules.ts';

export type Language = 'en' | 'ja';

/** The text of a message in one language, its placeholders filled, on one line. */
export function renderMessage(message: Pick<Message, 'ruleId' | 'values'>, lang: Language): string {
  return rules[message.ruleId][lang]
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => message.values[name] ?? placeholder)
    .replace(/\s+/g, ' ');
}
