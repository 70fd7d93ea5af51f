import { type Language, renderMessage } from '../../messages/render-message.ts';
import type { ToldMessage } from './group-messages.ts';

/** What a message says, and how many more there are like it. */
export function toldText({ message, more }: ToldMessage, lang: Language): string {
  return renderMessage(message, lang) + (more === 0 ? '' : furtherOnes[lang](more));
}

const furtherOnes = {
  en: (count: number) => ` (and ${count} more in this file)`,
  ja: (count: number) => `（このファイルにほか ${count} 件）`,
} as const;
