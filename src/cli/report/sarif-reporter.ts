import type { Message } from '../../messages/message.ts';
import { renderMessage } from '../../messages/render-message.ts';
import { type RuleId, rules } from '../../messages/rules.ts';
import { version } from '../../schema/version.ts';
import { repository } from '../repository.ts';
import { placedText } from './placed-text.ts';
import type { Reporter, ReportOptions } from './report.ts';

const levels: Readonly<Record<Message['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** SARIF 2.1.0, which code scanning reads: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. */
export function sarifReporter({ lang }: ReportOptions): Reporter {
  const results: unknown[] = [];
  const used: RuleId[] = [];
  const note = (path: string, message: Message) => {
    const { ruleId, severity } = message;
    if (!used.includes(ruleId)) used.push(ruleId);
    results.push({
      ruleId,
      ruleIndex: used.indexOf(ruleId),
      level: levels[severity],
      message: { text: placedText(message, renderMessage(message, lang)) },
      locations: [locationOf(path, message)],
    });
    return '';
  };
  const ruleOf = (id: RuleId) => {
    const { severity, cause, remedy, [lang]: text } = rules[id];
    return {
      id,
      shortDescription: { text },
      fullDescription: { text: cause[lang] },
      help: { text: remedy[lang] },
      defaultConfiguration: { level: levels[severity] },
    };
  };
  return {
    file({ path, messages }) {
      for (const message of messages) note(path, message);
      return '';
    },
    output: note,
    end() {
      const driver = { name: 'mbo-parse', version, informationUri: repository, language: lang };
      const tool = { driver: { ...driver, rules: used.map(ruleOf) } };
      const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool, columnKind: 'utf16CodeUnits', results }],
      };
      return `${JSON.stringify(log, null, 2)}\n`;
    },
  };
}

/** A place in a workbook or document is a logical one: the lines of the text that is read are none of the file. */
function locationOf(path: string, message: Message) {
  const { place } = message;
  if (place === null) return { physicalLocation: physicalLocation(path, message) };
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(path) } },
    logicalLocations: [{ fullyQualifiedName: place }],
  };
}

/** Lines and columns count from 1, the end column stands behind the last character. */
function physicalLocation(path: string, { line, column, offset, end }: Message) {
  const artifactLocation = { uri: uriOf(path) };
  if (line === null || column === null || offset === null) return { artifactLocation };
  const start = { startLine: line, startColumn: column, charOffset: offset };
  if (end === null) return { artifactLocation, region: start };
  const rest = { endLine: end.line, endColumn: end.column, charLength: end.offset - offset };
  return { artifactLocation, region: { ...start, ...rest } };
}

/** A relative path stays one; an absolute one becomes a file's address. */
function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
