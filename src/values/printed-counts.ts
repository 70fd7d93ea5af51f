import { foldWidth } from './fold.ts';
import { readRating } from './rating.ts';

/** How many initiatives, or initiatives of a grade, a text says there are. */
export interface PrintedCount {
  /** As printed: `全3項目`, `A 2件`. */
  readonly printed: string;
  /** Null where it counts all of them. */
  readonly grade: string | null;
  readonly count: number;
}

const unit = '(?:件|項目|事業|取組|施策)';
/** `全12項目`, `全部で3件`, alone in a short text or at its end. */
const all = new RegExp(`全(?:部で|体で)? ?(\\d{1,4}) ?${unit}(?:中)?[)）]?$`);
/** `合計 2件`, `取組数：12件`, `計12項目`. */
const sum = new RegExp(
  `^(?:合計|総計|総数|計|(?:取組|項目|事業|施策|重点課題)(?:件)?数)[ :]*(\\d{1,4}) ?${unit}$`,
);
/** `A 3件`, `評価A：5件`, `達成 3件`. */
const ofGrade = new RegExp(
  `(?:評価|ランク)?([SA-FX-Z◎○〇◯△▲×]|[一-龥]{2,6}) ?(?:評価|ランク)?[ :…]*(\\d{1,4}) ?${unit}`,
  'g',
);
/** `3`, `3件`, and how either begins. */
const counted = new RegExp(`^(\\d{1,4}) ?${unit}?$`);
const beginsCount = /^\s*[\d０-９]/u;
const longest = 80;

/**
 * Reads the counts in a short text: `全12項目`, `合計 2件`, or a list of grades with theirs (`Ａ 3件 Ｂ 2件`), which has two
 * of them or says 評価. A number of anything else is none.
 */
export function readPrintedCounts(text: string): readonly PrintedCount[] {
  if (text.length > longest || !/[\d０-９]/u.test(text)) return [];
  const folded = foldWidth(text).trim();
  const total = (all.exec(folded) ?? sum.exec(folded))?.[1];
  if (total !== undefined) return [{ printed: text, grade: null, count: Number(total) }];
  const grades = Array.from(folded.matchAll(ofGrade)).flatMap(([printed, name = '', count]) => {
    const grade = readRating(name).rating;
    return grade === null ? [] : [{ printed: printed.trim(), grade, count: Number(count) }];
  });
  return grades.length > 1 || /^(?:評価|ランク)/.test(folded) ? grades : [];
}

/** The number of a cell that holds a count and nothing else: `3`, `3件`; null for any other text. */
export function readCountCell(text: string): number | null {
  if (!beginsCount.test(text)) return null;
  const found = counted.exec(foldWidth(text).trim())?.[1];
  return found === undefined ? null : Number(found);
}
