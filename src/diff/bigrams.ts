/** The distinct pairs of neighbouring characters; of a single character, that character. */
export function bigrams(text: string): Set<string> {
  const characters = [...text];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
