/** Bullets and signs that symbol fonts keep at U+F020 to U+F0FF, or at the letters of the same code. */
const wingdings: Readonly<Record<number, string>> = {
  108: '●',
  109: '○',
  110: '■',
  111: '□',
  112: '□',
  113: '□',
  114: '□',
  116: '◆',
  117: '◆',
  118: '◆',
  119: '◆',
  158: '・',
  159: '•',
  160: '•',
  161: '○',
  162: '○',
  164: '◉',
  165: '◎',
  167: '▪',
  168: '□',
  171: '★',
  216: '➢',
  224: '→',
  232: '→',
  240: '⇒',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const symbol: Readonly<Record<number, string>> = {
  45: '－',
  168: '◆',
  174: '→',
  176: '°',
  177: '±',
  180: '×',
  183: '•',
  184: '÷',
  222: '⇒',
};

const fonts: readonly (readonly [name: RegExp, signs: Readonly<Record<number, string>>])[] = [
  [/^wingdings/i, wingdings],
  [/^symbol/i, symbol],
  // Word's usual bullet of the second level.
  [/^courier/i, { 111: '○' }],
];

const privateUse = 0xf000;

/** What a sign of a symbol font looks like; the sign itself where the font or the sign is not known. */
export function symbolText(text: string, font: string): string {
  const signs = fonts.find(([name]) => name.test(font))?.[1] ?? symbolSigns(text);
  if (!signs) return text;
  return text.replace(/./gsu, (sign) => signs[(sign.codePointAt(0) ?? 0) & 0xff] ?? sign);
}

/** A private sign of a font that is not named is most often one of Symbol. */
function symbolSigns(text: string): Readonly<Record<number, string>> | null {
  const code = text.charCodeAt(0);
  return code >= privateUse && code < privateUse + 0x100 ? symbol : null;
}
