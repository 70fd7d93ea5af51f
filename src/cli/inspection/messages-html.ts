import { escapeHtml } from '../../emit/escape-html.ts';
import type { Message } from '../../messages/message.ts';
import { type Language, renderMessage } from '../../messages/render-message.ts';
import type { InspectionWords } from './inspection-words.ts';

/** The messages about a file, each leading to its line; nothing where there is none. */
export function messagesHtml(
  messages: readonly Message[],
  id: string,
  lang: Language,
  words: InspectionWords,
): string {
  if (messages.length === 0) return '';
  const items = messages.map((message) => {
    const { line, severity, ruleId } = message;
    const place =
      line === null ? '' : `<a href="#${id}-line-${line}">${escapeHtml(words.line(line))}</a> `;
    const text = escapeHtml(renderMessage(message, lang));
    return `<li class="${severity}">${place}${text} <code>${ruleId}</code></li>`;
  });
  const summary = `<summary>${escapeHtml(words.messages)} (${messages.length})</summary>`;
  return `<details>${summary}<ul>${items.join('\n')}</ul></details>\n`;
}
