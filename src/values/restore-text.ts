import { repeatedPhrase, undouble } from './doubled.ts';
import { han, katakana } from './scripts.ts';
import { unspaceLetters } from './unwrap.ts';

const reading = new RegExp(`(?<=[${han}])[${katakana}ー]{2,}(?=$|[${han}\\s(（])`, 'gu');

/** A heading, label or header as it was meant: fake bold, letter-spacing and phrases printed twice undone; null where nothing is wrong. */
export function restoreText(text: string): string | null {
  if (text.length < 4) return null;
  return undouble(text) ?? unspaceLetters(text) ?? repeatedPhrase(text);
}

/** A text whose every character is printed twice, once: `項項目目` → `項目`; proof only where the result is a known word. */
export function halve(text: string): string | null {
  if (text.length % 2 !== 0) return null;
  for (let i = 0; i < text.length; i += 2) if (text[i] !== text[i + 1]) return null;
  return Array.from({ length: text.length / 2 }, (_, i) => text[2 * i]).join('');
}

/** Words of other languages behind a header word; written readings never hold the sign of a long vowel. */
const loanWords = new Set(
  'アクション イメージ カテゴリ コスト コメント サイクル スコア タイトル テスト ビジョン プラン プログラム ポイント マニフェスト マネジメント ミッション メリット ランク リスク リスト レベル'.split(
    ' ',
  ),
);

function isLoanWord(kana: string): boolean {
  return kana.includes('ー') || loanWords.has(kana);
}

/** A header word without the reading that a converter printed behind it: `目標モクヒョウ` → `目標`; null where there is none. */
export function withoutReading(text: string): string | null {
  const bare = text.replace(reading, (kana) => (isLoanWord(kana) ? kana : ''));
  return bare === text ? null : bare;
}
