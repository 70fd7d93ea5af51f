import { escapeControls } from '../../messages/escape-controls.ts';
import type { Message } from '../../messages/message.ts';
import { createPaint } from '../../messages/paint.ts';
import type { Language } from '../../messages/render-message.ts';
import { placeOf } from '../place-of.ts';
import { groupMessages, type ToldMessage } from './group-messages.ts';
import type { Reporter, ReportOptions, Summary } from './report.ts';
import { ruleCounts } from './rule-counts.ts';
import { summaryLine } from './summary-line.ts';
import { toldText } from './told-text.ts';

const styles = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/**
 * One message a line: `file:line:column severity text rule-id`, of a file one for each rule, of warnings a hundred in
 * all; a summary where there is something to sum up.
 */
export function textReporter({ lang, color, quiet, verbose }: ReportOptions): Reporter {
  const paint = createPaint(color);
  const line = (path: string, told: ToldMessage) => {
    const { message } = told;
    const place = `${escapeControls(path)}:${escapeControls(placeOf(message))}`;
    const severity = paint[styles[message.severity]](message.severity);
    const text = escapeControls(toldText(told, lang));
    return `${place} ${severity} ${text} ${paint.gray(message.ruleId)}\n`;
  };
  let [warnings, untold] = [0, 0];
  const fits = ({ message, more }: ToldMessage) => {
    if (verbose || message.severity === 'error') return true;
    warnings += 1;
    if (warnings > mostWarnings) untold += 1 + more;
    return warnings <= mostWarnings;
  };
  return {
    file({ path, messages, state, records, isTold }) {
      const told = verbose ? messages.map(alone) : groupMessages(messages);
      const lines = told.filter(fits).map((entry) => line(path, entry));
      if (isTold && state !== 'failed' && !quiet) lines.push(`${news[lang](path, records)}\n`);
      return lines.join('');
    },
    output: (path, message) => line(path, alone(message)),
    removal: (path) => (quiet ? '' : `${removalText[lang](escapeControls(path))}\n`),
    end(summary) {
      if (!exceeds(summary) && (quiet || isUneventful(summary))) return '';
      return (untold > 0 ? `${untoldText[lang](untold)}\n` : '') + summaryText(summary, lang);
    },
  };
}

/** More warnings than this nobody reads one by one; errors are always told. */
const mostWarnings = 100;

const untoldText = {
  en: (count: number) => `and ${count} more warnings; --verbose tells all`,
  ja: (count: number) => `ほか警告 ${count} 件（--verbose ですべて表示）`,
} as const;

const news = {
  en: (path: string, count: number) =>
    `${escapeControls(path)} converted, ${count} ${count === 1 ? 'record' : 'records'}`,
  ja: (path: string, count: number) => `${escapeControls(path)} を変換しました（取組 ${count} 件）`,
} as const;

const removalText = {
  en: (path: string) => `${path} removed: its input is gone`,
  ja: (path: string) => `${path} を取り除きました（入力がなくなったため）`,
} as const;

const alone = (message: Message): ToldMessage => ({ message, more: 0 });

/** That there are too many warnings is an error, which is told in any case. */
function exceeds({ warnings, allowedWarnings }: Summary): boolean {
  return allowedWarnings !== null && warnings > allowedWarnings;
}

/** One file that came out as it should needs no sum. */
function isUneventful({ files, converted, warned, ...outputs }: Summary): boolean {
  const { stale, unwritten, orphaned } = outputs;
  return files <= 1 && converted - warned === files && stale + unwritten + orphaned === 0;
}

/** The last line is always the sum. */
function summaryText(summary: Summary, lang: Language): string {
  const rules = ruleCounts(summary, lang);
  return `${rules === '' ? '' : `${rules}\n`}${summaryLine(summary, lang)}\n`;
}
