import type { Message } from './message.ts';
import { ruleTexts } from './rule-texts.generated.ts';
import { systemReasons } from './system-reasons.ts';

export type Language = 'en' | 'ja';

/** The text of a message in one language, its placeholders filled, on one line. */
export function renderMessage(message: Pick<Message, 'ruleId' | 'values'>, lang: Language): string {
  return ruleTexts[message.ruleId][lang]
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = message.values[name] ?? placeholder;
      return lang === 'ja' && name === 'reason' ? (reasonsInJapanese.get(value) ?? value) : value;
    })
    .replace(/\s+/g, ' ');
}

const reasonsInJapanese = new Map(Object.values(systemReasons).map(({ en, ja }) => [en, ja]));
