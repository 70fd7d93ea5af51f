const bullets = '●○〇◯◎◉◆◇■□▲△▼▽▶▷►★☆・･•‣◦▪※→⇒➡➢';
const circled = '①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇ⓐ-ⓩ';
/** `(1)`, `（１）`, `(ア)`, `1)`, `1．`, `ア.`, `ア)`: never digits of the text such as `1.5`. */
const numbered =
  '[(（](?:[\\d０-９]{1,2}|[ア-ンａ-ｚa-z])[)）]|[\\d０-９]{1,2}(?:[)）]|[.．](?![\\d０-９]))|[ア-オカ-コ](?:[)）.．]|(?=[\\s]))';
const dash = '[-－‐–—―−](?=\\s)';

/** A mark repeated is a placeholder (`○○小学校`), ▲ before a digit a minus. */
const bullet = `[${bullets}${circled}](?![${bullets}])`;
const marker = new RegExp(`\\s*((?![▲△][\\d０-９])${bullet}|${numbered}|${dash})\\s*(?=\\S)`, 'y');

const inlineBullets = new RegExp(`[${bullets.replace('→⇒➡➢', '')}${circled}]`, 'g');
/** A circled digit before one of these refers to an item rather than beginning it (`②の検討`). */
const reference = /[のとをはがにもで、・,~～〜]/;

/** Finds the printed bullet at the start of a line; `length` is what to skip, white space around it included. */
export function splitMarker(text: string): { marker: string; length: number } | null {
  marker.lastIndex = 0;
  const [whole, found] = marker.exec(text) ?? [];
  return whole === undefined || found === undefined
    ? null
    : { marker: found, length: whole.length };
}

/**
 * Finds the marks inside a line that begin a new statement (`●… ・…`): those after white space or 。.
 * The ・ of 転入・転出, a sign that ends the text and numbers such as `(1)` are none.
 */
export function findInlineMarkers(text: string): number[] {
  const found: number[] = [];
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  for (const { index, 0: mark } of text.matchAll(inlineBullets)) {
    if (index > start && index + mark.length < end && beginsStatement(text, index))
      found.push(index);
  }
  return found;
}

function beginsStatement(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  if (!/[\s。]/.test(before)) return false;
  if (splitMarker(text.slice(index, index + 8)) === null) return false;
  const next = text.charAt(index + 1);
  if (/[①-⑳㉑-㉟]/.test(text.charAt(index))) return !reference.test(next);
  // `総計 ・ 行革`: a dot with space on both sides separates words.
  return !(/[・･•]/.test(text.charAt(index)) && /\s/.test(next) && /\s/.test(before));
}
