const link = /[(（][^()（）]*\d[\d.,]*[\s　]*(?:[KMkm][Bb]|キロバイト|メガバイト|[ＫＭ]Ｂ)[)）]$/u;
/** A bracket is looked for no further in front of the end. */
const longest = 60;

/** True for the text of a link to a file, which ends in its size: 組織目標（PDF形式：155KB）. */
export function isFileLink(text: string): boolean {
  const end = text.slice(-1);
  return (end === ')' || end === '）') && link.test(text.slice(-longest));
}
