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
 * The lines of a cell as labels and texts: `目標：20分`. A number may stand in front of a label where it does in front of
 * a known one. Null where the first line has no label, and where a grade stands before a colon, which is explained there.
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
  const isNumbered = lines.some((line) => isNumberedWord(line, vocabulary));
  for (const line of lines) {
    const found = labelIn(line, isNumbered, vocabulary);
    if (found === 'grade') return null;
    const open = texts.at(-1);
    if (found) texts.push(found);
    else if (open) open.values.push(line);
    else return null;
  }
  return texts;
}

const beginsWord = /^[\p{L}№]/u;
const beginsNumber = /^[\d０-９①-⑳(（]/u;

/** 1 目標：…, the word known without its number. */
function isNumberedWord({ text }: Line, vocabulary: Vocabulary): boolean {
  if (!beginsNumber.test(text) || text.length > longest) return false;
  const [, label = ''] = pattern.exec(text) ?? [];
  return isKnown(label, vocabulary);
}

function isKnown(label: string, vocabulary: Vocabulary): boolean {
  return vocabulary.column(label) !== null || matchBlockLabel(label) !== null;
}

function labelIn(line: Line, isNumbered: boolean, vocabulary: Vocabulary) {
  if (line.text.length > longest) return null;
  const [whole, label = ''] = pattern.exec(line.text) ?? [];
  if (whole === undefined) return null;
  if (!beginsWord.test(label) && !(isNumbered && beginsNumber.test(label))) return null;
  if (isRatingText(label)) return 'grade';
  const part = linePart(line, 0, label.length);
  const value =
    line.text.length > whole.length ? [linePart(line, whole.length, line.text.length)] : [];
  return {
    label: part,
    values: value,
    separator: { start: part.end, end: value[0]?.start ?? line.end },
    known: isKnown(label, vocabulary),
  };
}
