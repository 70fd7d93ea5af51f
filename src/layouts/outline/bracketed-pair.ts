import type { Line } from '../../parse/document.ts';
import { readSectionName } from '../../values/department-name.ts';
import { isUnitName } from '../../values/unit-name.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Atom } from './atom.ts';
import { sliceLine } from './line-pieces.ts';

const pattern =
  /^[(（【［[〔]([^()（）【】［\][〔〕：:]{1,12})[：:]([^()（）【】［\][〔〕：:]{1,40})[)）】］\]〕]$/u;

/**
 * What brackets hold that stand round all of a line, where it is a label that asks for a section, and one:
 * `（担当課：花壇課）`. Any other text in brackets may be a remark, and a grade may head a list: the line as it is.
 */
export function withoutBrackets(line: Line, vocabulary: Vocabulary): Line {
  const text = line.text.trim();
  const [, label, value] = pattern.exec(text) ?? [];
  if (label === undefined || value === undefined) return line;
  if (vocabulary.column(label.trim())?.key !== 'section' || !isUnitName(value.trim())) return line;
  const from = line.text.indexOf(text);
  return sliceLine(line, from + 1, from + text.length - 1);
}

/** The section of such a line; null for any other. */
export function bracketedSection({ column, setting, rest, lines }: Atom): string | null {
  if (column?.key !== 'section' || setting.form !== '：') return null;
  return openBracket.test(lines[0]?.text.trim() ?? '') ? readSectionName(rest) : null;
}

const openBracket = /^[(（【［[〔]/u;
