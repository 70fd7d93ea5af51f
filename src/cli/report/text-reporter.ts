import { escapeControls } from '../../messages/escape-controls.ts';
import type { Message } from '../../messages/message.ts';
import { renderMessage } from '../../messages/render-message.ts';
import { placeOf } from '../place-of.ts';
import type { Reporter, ReportOptions } from './report.ts';
import { summaryLine } from './summary-line.ts';

const sgr: Readonly<Record<Message['severity'], number>> = { error: 31, warning: 33, info: 36 };

/** One message a line: `file:line:column severity text rule-id`, or `file:place …`; a summary where there is something to sum up. */
export function textReporter({ lang, color, quiet }: ReportOptions): Reporter {
  const paint = (code: number, text: string) => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
  const line = (path: string, message: Message) => {
    const place = `${escapeControls(path)}:${escapeControls(placeOf(message))}`;
    const severity = paint(sgr[message.severity], message.severity);
    const text = escapeControls(renderMessage(message, lang));
    return `${place} ${severity} ${text} ${paint(90, message.ruleId)}\n`;
  };
  return {
    file: ({ path, messages }) => messages.map((message) => line(path, message)).join(''),
    output: line,
    end(summary) {
      const { files, converted, outputs } = summary;
      const uneventful = files <= 1 && converted === files && outputs === 0;
      return quiet || uneventful ? '' : `${summaryLine(summary, lang)}\n`;
    },
  };
}
