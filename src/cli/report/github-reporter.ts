import { escapeControls } from '../../messages/escape-controls.ts';
import type { Message } from '../../messages/message.ts';
import { renderMessage } from '../../messages/render-message.ts';
import type { Reporter, ReportOptions } from './report.ts';
import { summaryLine } from './summary-line.ts';

const commands: Readonly<Record<Message['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands, which GitHub shows as annotations at the place they name. */
export function githubReporter({ lang, quiet }: ReportOptions): Reporter {
  const command = (path: string, message: Message) => {
    const { place } = message;
    // An annotation at a line would stand in the bytes of a workbook.
    const point = place === null ? { line: message.line ?? 1, col: message.column ?? 1 } : {};
    const properties = { file: path, ...point };
    const list = Object.entries({ ...properties, title: message.ruleId });
    const text = list.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
    const said = `${place === null ? '' : `${place}: `}${renderMessage(message, lang)}`;
    return `::${commands[message.severity]} ${text}::${data(said)}\n`;
  };
  return {
    file: ({ path, messages }) => messages.map((message) => command(path, message)).join(''),
    output: command,
    end: (summary) => (quiet ? '' : `${summaryLine(summary, lang)}\n`),
  };
}

/** A line end would begin a command of its own. */
function data(text: string): string {
  return escapeControls(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
