import { createHash } from 'node:crypto';
import type { Message } from '../../messages/message.ts';
import { renderMessage } from '../../messages/render-message.ts';
import { placedText } from './placed-text.ts';
import type { Reporter, ReportOptions } from './report.ts';

const severities: Readonly<Record<Message['severity'], string>> = {
  error: 'major',
  warning: 'minor',
  info: 'info',
};

/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/. */
export function gitlabReporter({ lang }: ReportOptions): Reporter {
  const entries: unknown[] = [];
  const seen = new Map<string, number>();
  const note = (path: string, message: Message) => {
    const { ruleId, severity, values } = message;
    // What GitLab recognises a message by from run to run: not by its line, which others above it move.
    const same = JSON.stringify([path, ruleId, values]);
    const nth = (seen.get(same) ?? 0) + 1;
    seen.set(same, nth);
    entries.push({
      description: placedText(message, renderMessage(message, lang)),
      check_name: ruleId,
      fingerprint: createHash('sha256').update(`${same} ${nth}`).digest('hex'),
      severity: severities[severity],
      location: {
        // Below the working folder, without a dot in front.
        path: path.replace(/^(?:\.\/)+/, ''),
        lines: linesOf(message),
      },
    });
    return '';
  };
  return {
    file({ path, messages }) {
      for (const message of messages) note(path, message);
      return '';
    },
    output: note,
    end: () => `${JSON.stringify(entries, null, 2)}\n`,
  };
}

/** A workbook has no lines that GitLab could show. */
function linesOf({ place, line, end }: Message) {
  if (place !== null) return { begin: 1 };
  return { begin: line ?? 1, ...(end !== null && { end: end.line }) };
}
