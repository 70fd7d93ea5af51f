/** The sign or bracket that a text alone in its row begins with; empty for one that begins with its text. */
export function leadingSign(text: string): string {
  return /^[^\p{L}\p{N}\s　]/u.exec(text)?.[0] ?? '';
}
