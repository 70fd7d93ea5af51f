import type { Message } from '../../messages/message.ts';
import { renderMessage } from '../../messages/render-message.ts';
import type { FileReport, Reporter, ReportOptions } from './report.ts';

/** One JSON document: files with their states, all messages, the counts. */
export function jsonReporter({ lang }: ReportOptions): Reporter {
  const files: Omit<FileReport, 'messages'>[] = [];
  const entries: unknown[] = [];
  const removed: string[] = [];
  const note = (path: string, message: Message) => {
    const { ruleId, severity, line, column, offset, end, place, values } = message;
    const text = renderMessage(message, lang);
    entries.push({ path, line, column, offset, end, place, severity, ruleId, text, values });
    return '';
  };
  return {
    file({ messages, isTold: _isTold, ...file }) {
      files.push(file);
      for (const message of messages) note(file.path, message);
      return '';
    },
    output: note,
    removal(path) {
      removed.push(path);
      return '';
    },
    end: (summary) =>
      `${JSON.stringify({ files, messages: entries, removed, summary }, null, 2)}\n`,
  };
}
