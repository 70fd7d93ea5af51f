const katakanaToHiragana = 0x60;

/**
 * Folds a text for searching: width and compatibility forms (NFKC), case, katakana to hiragana,
 * both wave dashes, and no white space.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u301c]+/g, (run) => (run.includes('\u301c') ? '~' : ''))
    .replace(/[\u30a1-\u30f6]/g, (kana) =>
      String.fromCharCode(kana.charCodeAt(0) - katakanaToHiragana),
    );
}
