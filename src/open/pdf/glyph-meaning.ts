/** Bullets of Symbol and Wingdings, which have codes of their own. */
const bullets: Readonly<Record<string, string>> = {
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '□',
  '\uf075': '◆',
  '\uf076': '◆',
  '\uf09f': '•',
  '\uf0a7': '▪',
  '\uf0a8': '□',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0e8': '➡',
  '\uf0fc': '✓',
};

/** Controls, private use and the replacement character: codes without a meaning of their own. */
const meaningless = /^[\p{Cc}\p{Co}\ufffd]+$/u;

/** What a glyph reads: the engine's text, a known bullet, or null where nobody can tell. */
export function glyphMeaning(text: string, hasMapping: boolean): string | null {
  const code = text.charCodeAt(0);
  // Most are Japanese, and the classes below are dear.
  if (hasMapping && code >= 0x3001 && code <= 0x9fff) return text;
  if (text.trim() === '') return text;
  const bullet = bullets[text];
  if (bullet !== undefined) return bullet;
  return hasMapping && !meaningless.test(text) ? text : null;
}
