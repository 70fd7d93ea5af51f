import type { TextLine } from './text-line.ts';

/** A reading is set in at most this part of the size of its word. */
const largest = 0.62;
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;

/** Parts the printed lines from the readings (ruby) that stand above their words. */
export function dropReadings(lines: readonly TextLine[]): {
  readonly lines: readonly TextLine[];
  readonly readings: readonly TextLine[];
} {
  const readings = lines.filter((line, i) => {
    const below = lines[i + 1];
    return (
      below !== undefined &&
      line.size <= largest * below.size &&
      kana.test(line.text) &&
      below.top - line.bottom < below.size / 2 &&
      line.left > below.left - line.size &&
      line.right < below.right + line.size
    );
  });
  return { lines: lines.filter((line) => !readings.includes(line)), readings };
}
