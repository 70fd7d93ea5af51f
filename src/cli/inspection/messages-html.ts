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
    const { severity, ruleId } = message;
    const place = placeHtml(message, id, words);
    const text = escapeHtml(renderMessage(message, lang));
    return `<li class="${severity}">${place}${text} <code>${ruleId}</code></li>`;
  });
  const summary = `<summary>${escapeHtml(words.messages)} (${messages.length})</summary>`;
  return `<details>${summary}<ul>${items.join('\n')}</ul></details>\n`;
}

/** The place in the original leads to the line of the text that was read, where it stands in it. */
function placeHtml({ place, line }: Message, id: string, words: InspectionWords): string {
  if (line === null) return place === null ? '' : `${escapeHtml(place)} `;
  return `<a href="#${id}-line-${line}">${escapeHtml(place ?? words.line(line))}</a> `;
}
