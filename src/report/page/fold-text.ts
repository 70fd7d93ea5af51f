import { foldKey } from '../../values/fold.ts';

const katakanaToHiragana = 0x60;

/** Folds a text for searching: like a header (width, case, dashes, no white space), and katakana to hiragana. */
export function foldText(text: string): string {
  return foldKey(text).replace(/[\u30a1-\u30f6]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - katakanaToHiragana),
  );
}
