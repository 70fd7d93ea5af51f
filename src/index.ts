export type { Message, Severity } from './messages/message.ts';
export { type RuleId, rules } from './messages/rules.ts';
export {
  type ParseOptions,
  type ParseResult,
  parseSheets,
  type Vocabulary,
} from './parse-sheets.ts';
export * from './schema/sheet.ts';
