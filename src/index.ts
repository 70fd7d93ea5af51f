export { type DiffOptions, diffSheets } from './diff/diff-sheets.ts';
export type { Change, ChangeKind, Difference, DiffMode, Resemblance } from './diff/difference.ts';
export { emitDifferenceCsv } from './diff/emit-difference-csv.ts';
export { emitDifferenceHtml } from './diff/emit-difference-html.ts';
export { emitDifferenceJson } from './diff/emit-difference-json.ts';
export {
  type DifferenceDocumentOptions,
  emitDifferenceMarkdown,
} from './diff/emit-difference-markdown.ts';
export { emitDifferenceText } from './diff/emit-difference-text.ts';
export { emitCsv } from './emit/csv.ts';
export type { DataPackageOptions } from './emit/data-package-options.ts';
export { emitDataPackage } from './emit/datapackage.ts';
export type { EmitOptions } from './emit/emitter.ts';
export { emitJson } from './emit/json.ts';
export { emitNdjson } from './emit/ndjson.ts';
export { emitTsv } from './emit/tsv.ts';
export { emitXlsx, type XlsxOptions } from './emit/xlsx.ts';
export { emitYaml } from './emit/yaml.ts';
export {
  type InspectedColumn,
  type InspectedTable,
  type Inspection,
  type InspectOptions,
  inspectSheets,
} from './inspect-sheets.ts';
export type { Message } from './messages/message.ts';
export { renderMessage } from './messages/render-message.ts';
export { type RuleId, rules, type Severity } from './messages/rules.ts';
export { type ParseFileOptions, parseFile } from './parse-file.ts';
export {
  type ParseOptions,
  type ParseResult,
  parseSheets,
  type Vocabulary,
} from './parse-sheets.ts';
export type { EncodingChoice } from './read/encodings.ts';
export {
  emitHtml,
  type HtmlOptions,
  type RefusedFile,
  type SheetInFile,
} from './report/emit-html.ts';
export { type Column, columns, type Table } from './schema/columns.ts';
export { isLgCode } from './schema/is-lg-code.ts';
export { type JsonSchema, jsonSchema } from './schema/json-schema.ts';
export * from './schema/sheet.ts';
export { tableSchema } from './schema/table-schema.ts';
export type { ConceptKey } from './vocabulary/meaning.ts';
