import { escapeControls } from '../../messages/escape-controls.ts';
import type { Message } from '../../messages/message.ts';
import { renderMessage } from '../../messages/render-message.ts';
import { placeOf } from '../place-of.ts';
import type { FileReport, Reporter, ReportOptions } from './report.ts';

/** JUnit XML as Jenkins, GitLab and others read it: a test case for each file, and for each output that is not as it should be. */
export function junitReporter(options: ReportOptions): Reporter {
  const cases: string[] = [];
  let [failures, skipped] = [0, 0];
  const add = (name: string, content: string) => {
    cases.push(
      `    <testcase classname="mbo-parse" name="${escaped(name)}">${content}</testcase>\n`,
    );
  };
  const fail = (name: string, messages: readonly Message[], state: string) => {
    failures += 1;
    add(name, failure(messages, state, options));
  };
  return {
    file({ path, state, messages }) {
      if (isFailure(state, options)) fail(path, messages, state);
      else if (state === 'ignored') skipped += 1;
      if (state === 'ignored') add(path, '<skipped/>');
      else if (!isFailure(state, options)) add(path, systemOut(messages, options));
      return '';
    },
    output(path, message) {
      fail(path, [message], 'failed');
      return '';
    },
    end() {
      const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
      return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="mbo-parse" ${counts}>
  <testsuite name="mbo-parse" ${counts} skipped="${skipped}">
${cases.join('')}  </testsuite>
</testsuites>
`;
    },
  };
}

function isFailure(state: FileReport['state'], { strict }: ReportOptions): boolean {
  return state === 'failed' || (strict && state === 'warned');
}

function failure(messages: readonly Message[], state: string, options: ReportOptions): string {
  const [first] = messages;
  const type = first?.ruleId ?? state;
  const message = first === undefined ? state : renderMessage(first, options.lang);
  return `<failure type="${escaped(type)}" message="${escaped(message)}">${lines(messages, options)}</failure>`;
}

function systemOut(messages: readonly Message[], options: ReportOptions): string {
  return messages.length === 0 ? '' : `<system-out>${lines(messages, options)}</system-out>`;
}

function lines(messages: readonly Message[], { lang }: ReportOptions): string {
  return messages
    .map((message) => {
      const { place, line } = message;
      const where = place === null && line === null ? '' : `${placeOf(message)} `;
      return escaped(
        `${where}${message.severity} ${renderMessage(message, lang)} ${message.ruleId}`,
      );
    })
    .join('\n');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XML 1.0 has no way at all to hold control characters, lone surrogates and two code points. */
function escaped(text: string): string {
  return escapeControls(text)
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => references[character] ?? character);
}
