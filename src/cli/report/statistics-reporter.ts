import { escapeControls } from '../../messages/escape-controls.ts';
import type { Message } from '../../messages/message.ts';
import { renderMessage } from '../../messages/render-message.ts';
import type { RuleId } from '../../messages/rules.ts';
import { alignColumns } from '../align-columns.ts';
import type { Reporter, ReportOptions } from './report.ts';
import { summaryLine } from './summary-line.ts';

interface Count {
  readonly first: Message;
  messages: number;
  files: number;
}

/** How often each rule was told and in how many files, the most frequent first, instead of the messages one by one. */
export function statisticsReporter({ lang }: ReportOptions): Reporter {
  const counts = new Map<RuleId, Count>();
  const count = (messages: readonly Message[]) => {
    const met = new Set<RuleId>();
    for (const message of messages) {
      const entry = counts.get(message.ruleId) ?? { first: message, messages: 0, files: 0 };
      entry.messages += 1;
      if (!met.has(message.ruleId)) entry.files += 1;
      met.add(message.ruleId);
      counts.set(message.ruleId, entry);
    }
    return '';
  };
  return {
    file: ({ messages }) => count(messages),
    output: (_path, message) => count([message]),
    end(summary) {
      const sorted = [...counts].sort(
        ([a, m], [b, n]) => n.messages - m.messages || (a < b ? -1 : 1),
      );
      const rows = sorted.map(([rule, { first, messages, files }]) => [
        String(messages),
        rule,
        first.severity,
        words[lang](files),
        escapeControls(renderMessage({ ruleId: rule, values: {} }, lang)),
      ]);
      return [...alignColumns(rows, [0]), summaryLine(summary, lang)]
        .map((line) => `${line}\n`)
        .join('');
    },
  };
}

const words = {
  en: (files: number) => `${files} ${files === 1 ? 'file' : 'files'}`,
  ja: (files: number) => `${files} ファイル`,
} as const;
