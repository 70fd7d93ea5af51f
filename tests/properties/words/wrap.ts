/** Breaks a sentence as narrow columns do: between two Japanese characters, lines about equally wide; `taken` characters of the first line are not free. */
export function wrap(text: string, width: number, taken: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width + 6) {
    const at = breakBefore(rest, width - (lines.length === 0 ? taken : 0));
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...lines, rest];
}

/** The last place up to `width` at which a line may end; never behind 。, which would end a sentence. */
function breakBefore(text: string, width: number): number {
  for (let at = width; at > width - 8; at -= 1)
    if (mayBreak(text.charAt(at - 1), text.charAt(at))) return at;
  return width;
}

function mayBreak(before: string, behind: string): boolean {
  return ends.test(before) && begins.test(behind) && !small.test(behind);
}

const ends = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、]/u;
const begins = /[\p{Script=Han}ぁ-んァ-ン]/u;
/** Small kana that Japanese setting keeps off the beginning of a line. */
const small = /[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ]/u;
