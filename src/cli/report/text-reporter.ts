import { escapeControls } from '../../messages/escape-controls.ts';
import type { Message } from '../../messages/message.ts';
import type { Language } from '../../messages/render-message.ts';
import { capMessages, type ToldMessage } from './cap-messages.ts';
import type { Reporter, ReportOptions, Summary } from './report.ts';
import { ruleCounts } from './rule-counts.ts';
import { summaryLine } from './summary-line.ts';
import { toldText } from './told-text.ts';

const sgr: Readonly<Record<Message['severity'], number>> = { error: 31, warning: 33, info: 36 };

/** One message a line: `file:line:column severity text rule-id`; a summary where there is something to sum up. */
export function textReporter({ lang, color, quiet, verbose }: ReportOptions): Reporter {
  const paint = (code: number, text: string) => (color ? `\x1b[${code}m${text}\x1b[39m` : text);
  const line = (path: string, told: ToldMessage) => {
    const { message } = told;
    const place = `${escapeControls(path)}:${message.line ?? 1}:${message.column ?? 1}`;
    const severity = paint(sgr[message.severity], message.severity);
    const text = escapeControls(toldText(told, lang));
    return `${place} ${severity} ${text} ${paint(90, message.ruleId)}\n`;
  };
  return {
    file({ path, messages }) {
      const told = verbose ? messages.map(alone) : capMessages(messages);
      return told.map((entry) => line(path, entry)).join('');
    },
    output: (path, message) => line(path, alone(message)),
    end: (summary) => (quiet || isUneventful(summary) ? '' : summaryText(summary, lang)),
  };
}

const alone = (message: Message): ToldMessage => ({ message, more: 0 });

/** One file that came out as it should needs no sum. */
function isUneventful({ files, converted, warned, stale, unwritten }: Summary): boolean {
  return files <= 1 && converted - warned === files && stale + unwritten === 0;
}

/** The last line is always the sum. */
function summaryText(summary: Summary, lang: Language): string {
  const rules = ruleCounts(summary, lang);
  return `${rules === '' ? '' : `${rules}\n`}${summaryLine(summary, lang)}\n`;
}
