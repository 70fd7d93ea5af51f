import { quotedLabel } from '../../concepts/bare-forms.ts';

/** A line that begins with a label; `rest` begins at this index of the text. */
export interface LabelLine {
  readonly label: string;
  readonly rest: string;
  readonly at: number;
  /** `【label】`, `label：`, or the label alone on its line. */
  readonly form: 'bracket' | 'colon' | 'alone';
}

const bracket =
  /^[\s　]*[■□◆◇●○・]?[\s　]*[【［[〔〈＜<]([^【】［］[\]〔〕〈〉＜＞<>]{1,40})[】］\]〕〉＞>][\s　：:]*/u;
const colon = /^[\s　]*([^\s　：:。、「」][^：:。、「」]{0,29})[：:][\s　]*/u;

/** False for a cut through a bracket: `資料（PDF形式：312KB）` is no label. */
function isBalanced(label: string): boolean {
  return (label.match(/[（(「『]/gu)?.length ?? 0) === (label.match(/[）)」』]/gu)?.length ?? 0);
}

/** Reads `【目標】…`, `<前年度実績>`, `職員数：48人`; any other line is a label alone where it is short and no sentence. */
export function readLabelLine(text: string): LabelLine | null {
  for (const [pattern, form] of [
    [bracket, 'bracket'],
    [colon, 'colon'],
  ] as const) {
    const match = pattern.exec(text);
    if (match?.[1] && isBalanced(match[1]))
      return {
        label: quotedLabel(match[1]),
        rest: text.slice(match[0].length).trim(),
        at: match[0].length,
        form,
      };
  }
  const trimmed = text.trim();
  return trimmed !== '' && trimmed.length <= 40 && !/[。、！!]/u.test(trimmed)
    ? { label: quotedLabel(trimmed), rest: '', at: text.length, form: 'alone' }
    : null;
}
