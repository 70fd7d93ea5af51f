import { escapeControls } from '../../messages/escape-controls.ts';
import type { Language } from '../../messages/render-message.ts';
import type { FileReport, Reporter, Summary } from './report.ts';
import { summaryLine } from './summary-line.ts';

/** GitHub cuts a summary at one mebibyte. */
const maximumRows = 1000;

/** A Markdown table of the files that need a look, for the summary page of a workflow run. */
export function stepSummary(lang: Language): Reporter {
  const notable: FileReport[] = [];
  return {
    file(report) {
      const eventful = report.state !== 'converted' && report.state !== 'ignored';
      if (eventful && notable.length <= maximumRows) notable.push(report);
      return '';
    },
    output: () => '',
    end: (summary) => render(notable, summary, lang),
  };
}

const words = {
  en: {
    heads: ['File', 'State', 'Records', 'Messages'],
    states: { converted: 'converted', warned: 'warned', failed: 'failed', ignored: 'ignored' },
  },
  ja: {
    heads: ['ファイル', '状態', '取組', 'メッセージ'],
    states: { converted: '変換', warned: '警告あり', failed: '失敗', ignored: '除外' },
  },
} as const;

function render(notable: readonly FileReport[], summary: Summary, lang: Language): string {
  const { heads, states } = words[lang];
  const rows = notable.slice(0, maximumRows).map(({ path, state, records, messages }) => {
    return `| ${cell(path)} | ${states[state]} | ${records} | ${messages.length} |\n`;
  });
  const more = notable.length > maximumRows ? '\n…\n' : '';
  const table = `| ${heads.join(' | ')} |\n| --- | --- | --: | --: |\n${rows.join('')}`;
  return `### mbo-parse\n\n${summaryLine(summary, lang)}\n${rows.length > 0 ? `\n${table}` : ''}${more}`;
}

function cell(text: string): string {
  return escapeControls(text).replace(/[\\`*_[\]<>|&]/g, '\\$&');
}
