import type { Message } from './message.ts';

/** Values that quote the text at the place of their message. */
const quoting = ['header', 'text'] as const;

/** Where the text ends that a message quotes, if it stands at the message's offset just so; else null. */
export function endOfQuote(text: string, offset: number, values: Message['values']): number | null {
  for (const name of quoting) {
    // What is long is quoted by its beginning.
    const quote = values[name]?.replace(/…$/, '') ?? '';
    if (quote !== '' && text.startsWith(quote, offset)) return offset + quote.length;
  }
  return null;
}
