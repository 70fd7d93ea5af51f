import { readLegendLine } from '../../values/legend-line.ts';
import { readRating } from '../../values/rating.ts';
import type { ScopeRating } from './scope.ts';

export type RatingText = Pick<ScopeRating, 'label' | 'rating' | 'text'>;

const explicit =
  /^[【[(（■◆●○◇□・\s　]*(?:評価|総合評価|評定|判定|達成度|達成状況)[\s　]*(?:区分)?[\s　：:「『]*([SＳA-EＡ-Ｅ◎○〇◯△▲×])[\s　]*(?:評価|ランク)?[」』】\])）]?(?:[\s　：:（(].*)?$/u;
/** `A評価（達成）`: a letter in front; a circle may be a bullet. With a colon behind it, it is explained as in a legend. */
const gradeFirst =
  /^[【[(（■◆●○◇□・\s　]*([SＳA-EＡ-Ｅ])(?:評価|判定|ランク)[」』】\])）]?(?:[\s　]*[（(][^()（）]*[)）])?$/u;
const phrase =
  /^(?:[0-9０-９①-⑩]+[.．)）、\s　]*)?(.{4,}もの|.*(?:した|している|できな(?:い|かった)|遅れている|困難な|予定(?:どお|通)りの?|順調な)(?:課題|項目|取組|施策|事業))$/u;

/** Looked for first: few headings end so. */
const phraseEnd = /(?:もの|課題|項目|取組|施策|事業)$/u;

/** What is longer heads nothing, and would stand in each initiative below. */
const longest = 400;

/** A heading that rates everything below it: `評価A：…`, `A評価（達成）`, `1. 概ね予定通りに進捗しているもの`. */
export function readRatingHeading(printed: string, words: readonly string[]): RatingText | null {
  const text = printed.length > longest ? '' : unwrap(printed.trim());
  const letter = explicit.exec(text) ?? gradeFirst.exec(text);
  if (letter?.[1] && readLegendLine(text).length > 1) return null;
  if (letter?.[1]) return { label: text, rating: readRating(letter[1], words).rating, text };
  const found = text.length <= 40 && phraseEnd.test(text) ? phrase.exec(text) : null;
  const rating = text.replace(/^[0-9０-９①-⑩]+[.．)）、\s　]*/u, '');
  return found?.[1] ? { label: text, rating, text } : null;
}

/** A bracket round the whole is no part of the words. */
function unwrap(text: string): string {
  return /^[【［[〔]([^【】［\]〕]+)[】］\]〕]$/u.exec(text)?.[1]?.trim() ?? text;
}
