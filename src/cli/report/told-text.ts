import { type Language, renderMessage } from '../../messages/render-message.ts';
import type { ToldMessage } from './cap-messages.ts';

/** What a told message says, or how many more there are. */
export function toldText({ message, more }: ToldMessage, lang: Language): string {
  return more === 0 ? renderMessage(message, lang) : furtherOnes[lang](more);
}

const furtherOnes = {
  en: (count: number) => `and ${count} more in this file; --verbose tells all`,
  ja: (count: number) => `このファイルにほか ${count} 件（--verbose ですべて表示）`,
} as const;
