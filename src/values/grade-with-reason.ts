import { readRating } from './rating.ts';

const letter = '[SA-FＳＡ-Ｆ]';
const sign = '[◎○〇◯△▲×✕]';
const pattern = new RegExp(
  `^[\\s　]*(?<grade>${letter}|${sign})[\\s　]*(?:(?<colon>[：:])|(?<bracket>[（(])|(?<=[\\s　]))[\\s　]*(?<reason>[^\\s　].*)$`,
  'su',
);
const another = new RegExp(`(?:^|[\\s　。、：:（(])(?:${letter}|${sign})(?:[\\s　：:）)]|$)`, 'u');
const longest = 400;

/** A grade and the reason for it. */
export interface GradeWithReason {
  readonly rating: string;
  /** True where it can be no bullet in front of a statement: a letter, △, or a sign set apart by a colon or bracket. */
  readonly isSure: boolean;
}

/** `○　部品が遅れたが、年内に直せた。`, `△：…`, `◎（理由：…）`: the grade in front of its reason; null for any other text. */
export function readGradeWithReason(text: string): GradeWithReason | null {
  if (text.length > longest) return null;
  const { grade, reason = '', colon, bracket } = pattern.exec(text)?.groups ?? {};
  if (grade === undefined || another.test(reason) || !/[\p{L}]{2}/u.test(reason)) return null;
  const { rating } = readRating(grade);
  const isApart = colon !== undefined || bracket !== undefined;
  return rating === null ? null : { rating, isSure: isApart || /[A-F△▲S×]/u.test(rating) };
}
