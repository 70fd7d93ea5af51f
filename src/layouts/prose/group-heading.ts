import { matchBlockLabel } from '../../concepts/block-labels.ts';
import type { Prose } from './prose.ts';

const group = /^(?:[Ⅰ-Ⅻ]|基本目標|施策の?柱|柱|第[0-9０-９一二三四五六七八九十]+[章節]|[■□◆◇▼])/u;

/** True for a heading that groups what stands below it: `Ⅰ 子育て`, `基本目標1 …`, `■ 窓口改革`. */
export function isGroup(text: string): boolean {
  return text.length <= 40 && group.test(text) && !text.includes('。');
}

/** `■ 窓口改革（続き）` → `窓口改革`. */
export function groupName(text: string): string {
  return text
    .replace(/^[■□◆◇▼\s　]+/u, '')
    .replace(/[(（](?:続き|つづき)[)）]$/u, '')
    .trim();
}

/** Sets a group heading with nothing below it yet aside for the table that may follow. */
export function holdGroup(prose: Prose): void {
  const { field } = prose;
  if (!field || field.concept !== null || field.lines.length > 0) return;
  const { text, lines, depth } = field.heading;
  if (!isGroup(text) || matchBlockLabel(text) !== null) return;
  prose.groupHeading = { text: groupName(text), lines, depth };
  prose.field = null;
}
