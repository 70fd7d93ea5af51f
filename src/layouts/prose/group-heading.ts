const group =
  /^(?:[Ⅰ-Ⅻ]|基本目標|基本施策|施策の?柱|柱|第[0-9０-９一二三四五六七八九十]+[章節]|[■□◆◇▼])/u;

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
