/** Signs that no line ends with. */
const openers = '「『（【〔［｛〈《〝‘“([{｟«';

/** Signs that no line begins with, small kana and sound marks included: programs differ in those. */
const closers =
  '、。，．・：；？！」』）】〕］｝〉》〟’”)]}｠»％‰℃°′″ゝゞヽヾ々ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥,.:;?!%';

/** How many characters of a text stay together at a line's beginning: brackets, a character or a Latin word, closers. */
export function firstPiece(characters: readonly string[]): number {
  let end = 0;
  const at = (index: number): string => characters[index] ?? '';
  while (end < characters.length && openers.includes(at(end))) end++;
  if (isLatin(at(end))) while (end < characters.length && isLatin(at(end))) end++;
  else end++;
  while (end < characters.length && at(end) !== '' && closers.includes(at(end))) end++;
  // Some programs keep a number with the comma before it; a bracket of ASCII keeps what follows.
  if (end > 0 && closers.includes(at(end - 1))) while (isDigit(at(end))) end++;
  if (end > 0 && at(end - 1) === ')') while (isLatin(at(end))) end++;
  return Math.min(end, characters.length);
}

/** True for a line that cannot end there, so that the next one goes on. */
export function leavesOpen(line: string): boolean {
  const last = line.trimEnd().at(-1);
  return last !== undefined && openers.includes(last);
}

/** True for a sign that no line begins with where line breaks follow the rules. */
export function isCloser(character: string): boolean {
  return character !== '' && closers.includes(character);
}

function isDigit(character: string): boolean {
  return /^[0-9]$/.test(character);
}

/** Letters, digits, signs of ASCII and circled ones, which stay together up to a space. */
export function isLatin(character: string): boolean {
  return /^[!-~À-ɏ①-⓿]+$/.test(character);
}
