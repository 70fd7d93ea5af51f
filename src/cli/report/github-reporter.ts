import { escapeControls } from '../../messages/escape-controls.ts';
import type { Message } from '../../messages/message.ts';
import { groupMessages, type ToldMessage } from './group-messages.ts';
import { placedText } from './placed-text.ts';
import type { Reporter, ReportOptions } from './report.ts';
import { summaryLine } from './summary-line.ts';
import { toldText } from './told-text.ts';

const commands: Readonly<Record<Message['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands, which GitHub shows as annotations at the place they name. */
export function githubReporter({ lang, quiet, verbose }: ReportOptions): Reporter {
  const command = (path: string, told: ToldMessage) => {
    const { message } = told;
    const list = Object.entries({ file: path, ...annotated(message), title: message.ruleId });
    const text = list.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
    const said = data(placedText(message, toldText(told, lang)));
    return `::${commands[message.severity]} ${text}::${said}\n`;
  };
  return {
    file({ path, messages }) {
      const told = verbose ? messages.map(alone) : groupMessages(messages);
      return told.map((entry) => command(path, entry)).join('');
    },
    output: (path, message) => command(path, alone(message)),
    end: (summary) => (quiet ? '' : `${summaryLine(summary, lang)}\n`),
  };
}

/** Where the annotation stands; one at a line of a workbook would stand in its bytes. */
function annotated({ place, line, column, end }: Message): Readonly<Record<string, number>> {
  if (place !== null) return {};
  const rest = end === null ? {} : { endLine: end.line, endColumn: end.column };
  return { line: line ?? 1, col: column ?? 1, ...rest };
}

const alone = (message: Message): ToldMessage => ({ message, more: 0 });

/** A line end would begin a command of its own. */
function data(text: string): string {
  return escapeControls(text).replaceAll('%', '%25');
}

function property(text: string): string {
  return escapeControls(text.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C'));
}
