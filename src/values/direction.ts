import { foldKey } from './fold.ts';

/** What becomes of an initiative: beside a grade or above several initiatives it is none of theirs. */
const directions = new Set(
  [
    '継続',
    '拡充',
    '拡大',
    '縮小',
    '廃止',
    '休止',
    '中止',
    '終了',
    '完了',
    '統合',
    '見直し',
    '改善',
    '改善継続',
    '現状維持',
    '維持',
    '新規',
    '強化',
  ].map(foldKey),
);

/** True for a word that says what becomes of an initiative: 継続, 廃止. */
export function isDirection(text: string): boolean {
  return directions.has(foldKey(text));
}
