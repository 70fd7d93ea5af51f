import { type ScalarTag, stringify, type Tags } from 'yaml';
import { stringifyString } from 'yaml/util';
import { expectList } from '../schema/expect-list.ts';
import type { Sheet } from '../schema/sheet.ts';
import { emit } from './emit.ts';
import type { Emitter } from './emitter.ts';

/** One sequence that YAML 1.1 and 1.2 readers take as the same strings; long lines are not folded. */
export const yaml: Emitter = {
  open: () => '',
  between: '',
  sheet: (sheet) => [stringify([sheet], options)],
  close: (count) => (count === 0 ? '[]\n' : ''),
};

/** Writes the sheets as one YAML sequence. */
export function emitYaml(sheets: readonly Sheet[]): string {
  expectList('emitYaml', sheets);
  return emit(yaml, sheets);
}

/**
 * What the library would write bare or as a block, and some reader would take for something else: `=` (a type of its
 * own in YAML 1.1), white space at the edge of a line, and characters that end lines in YAML 1.1 or are refused there.
 */
const needsQuotes = /^=$|^\s|\s$|\s\n|\n\s|[\t\r\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
const escaped = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

const text: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  identify: (value) => typeof value === 'string',
  resolve: (value) => value,
  stringify(item, context, onComment, onChompKeep) {
    const value = String(item.value);
    const asString = { ...context, actualString: true };
    return needsQuotes.test(value)
      ? stringifyString({ value, type: 'QUOTE_DOUBLE' }, asString).replace(escaped, escapeCodeUnit)
      : stringifyString({ value }, asString, onComment, onChompKeep);
  },
};

const options = {
  compat: 'yaml-1.1',
  lineWidth: 0,
  aliasDuplicateObjects: false,
  doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
  customTags: (tags: Tags) => [text, ...tags],
} as const;

function escapeCodeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
