import type { Line } from '../../parse/document.ts';
import { linePart } from '../../parse/line-part.ts';
import { isRatingText } from '../../values/rating.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** A label that a line of a cell begins with, and the text behind it, with the lines that go on with it. */
export interface LabelledText {
  readonly label: Line;
  readonly values: readonly Line[];
  /** Where what stands between the label and its text begins and ends. */
  readonly separator: { readonly start: number; readonly end: number };
  readonly known: boolean;
}

/** A label, a hint in brackets behind it or none, a separator. */
const pattern =
  /^([^：:＝=。、！？!?]{1,20}?(?:[(（][^()（）。：:＝=]{1,24}[)）])?)[ \u3000]*[：:＝=][ \u3000]*(?=\S|$)/u;
const longest = 2000;

/**
 * The lines of a cell as labels and texts: `目標：20分`. Null where the first line has no label, and where a grade stands
 * before a colon, which is explained there.
 */
export function labelledLines(
  lines: readonly Line[],
  vocabulary: Vocabulary,
): readonly LabelledText[] | null {
  const texts: {
    label: Line;
    values: Line[];
    separator: LabelledText['separator'];
    known: boolean;
  }[] = [];
  for (const line of lines) {
    const found = labelIn(line, vocabulary);
    if (found === 'grade') return null;
    const open = texts.at(-1);
    if (found) texts.push(found);
    else if (open) open.values.push(line);
    else return null;
  }
  return texts;
}

function labelIn(line: Line, vocabulary: Vocabulary) {
  if (line.text.length > longest) return null;
  const [whole, label = ''] = pattern.exec(line.text) ?? [];
  if (whole === undefined || !/^[\p{L}№]/u.test(label)) return null;
  if (isRatingText(label)) return 'grade';
  const part = linePart(line, 0, label.length);
  const value =
    line.text.length > whole.length ? [linePart(line, whole.length, line.text.length)] : [];
  return {
    label: part,
    values: value,
    separator: { start: part.end, end: value[0]?.start ?? line.end },
    known: vocabulary.column(label) !== null || matchBlockLabel(label) !== null,
  };
}
