import { foldKey } from '../values/fold.ts';
import { remember } from '../values/remember.ts';
import { halve, restoreText, withoutReading } from '../values/restore-text.ts';
import { stripYearTokens } from '../values/year-token.ts';
import { matchBlockLabel } from './block-labels.ts';
import { composeHeader } from './compose-header.ts';
import type { Concept, Period } from './concept.ts';
import { conceptOf, concepts } from './index.ts';

/** What a header cell means. */
export interface HeaderMatch {
  readonly concept: Concept;
  readonly period: Period;
  /** The word that matched: the folded header without hint, number, year and period. */
  readonly word: string;
}

/** Folded header word → concept; the user's words stand before ours. */
export type HeaderIndex = ReadonlyMap<string, Concept>;

const midYear = [
  '中間',
  '上半期',
  '上期',
  '前期',
  '第1四半期',
  '第2四半期',
  '9月末',
  '中間期',
  '年度中間',
  '中間期末',
  '4~9月',
  '4月~9月',
  '4-9月',
  '4月-9月',
];
const yearEnd = [
  '年度末',
  '期末',
  '最終',
  '総合',
  '下半期',
  '下期',
  '後期',
  '通期',
  '年間',
  '年度総合',
  '3月末',
  '確定',
  '10~3月',
  '10月~3月',
  '10-3月',
];
const midPattern = new RegExp(`^(?:${midYear.join('|')})(?:の|における)?`);
const finalPattern = new RegExp(`^(?:${yearEnd.join('|')})(?:の|における)?`);
const enumerator =
  /^(?:\(?\d{1,2}(?:-\d{1,2})?\)|\(?[ア-ンa-zⅰ-ⅹ]\)|[ア-ン][.．]|\d{1,2}[.．、:]|\d{1,2}(?=[^\d年%次]))/;
const openers = '(<{[〔〈《';
const closers = ')>}]〕〉》';
const trailingHint = /[(<{[〔][^()<>{}[\]〔〕]*[)>}\]〕]$/;

/** `達成状況(☆)と次年度の改善策(★)`: a header that says which mark stands for what; null for any other. */
export function matchMarkedHeader(
  text: string,
  index: HeaderIndex,
): ReadonlyMap<string, Concept> | null {
  const parts = [...text.matchAll(/([^()（）と・、及び]+)[(（]([☆★○●◎◇◆□■△▲※])[)）]/gu)];
  const marks = new Map<string, Concept>();
  for (const [, word = '', mark = ''] of parts) {
    const match = matchHeader(word, index);
    if (!match) return null;
    marks.set(mark, match.concept);
  }
  return marks.size > 1 ? marks : null;
}

const ownIndex: HeaderIndex = new Map(
  concepts.flatMap((concept) => concept.headers.map((word) => [foldKey(word), concept] as const)),
);

/** The header words of all concepts, folded; `taught` maps a concept's name to the user's words. */
export function headerIndex(taught: Readonly<Record<string, readonly string[]>> = {}): HeaderIndex {
  const words = concepts.flatMap((concept) =>
    (taught[concept.key] ?? []).map((word) => [foldKey(word), concept] as const),
  );
  return words.length === 0 ? ownIndex : new Map([...ownIndex, ...words]);
}

/** Matches a header cell by its whole folded text; hints, numbers, year tokens and periods are set aside step by step. */
export function matchHeader(text: string, index: HeaderIndex): HeaderMatch | null {
  if (text.length > 120 || sentence.test(text)) return null;
  const match = matchers.get(index) ?? remember((header) => readHeader(header, index));
  matchers.set(index, match);
  return match(text);
}

/** A 。 outside brackets: nothing sets that aside, and no header word has one. */
const sentence = /。[^)）>＞}｝\]］〕〉》】」』]*$/;

const matchers = new WeakMap<HeaderIndex, (text: string) => HeaderMatch | null>();

function readHeader(text: string, index: HeaderIndex): HeaderMatch | null {
  const folded = foldKey(text);
  if (folded === '' || folded.length > 80) return null;
  const match = matchFolded(folded, index);
  if (match) return match;
  const restored = restoreHeader(text, index);
  return restored === null ? null : matchFolded(foldKey(restored), index);
}

function matchFolded(folded: string, index: HeaderIndex): HeaderMatch | null {
  for (const word of shorterForms(folded)) {
    const match = matchWord(word, index);
    if (match) return { ...match, period: match.period ?? periodOf(folded) };
  }
  return composed(folded, index);
}

/** A header that no list knows, taken apart: every part must be known. */
function composed(folded: string, index: HeaderIndex): HeaderMatch | null {
  for (const word of shorterForms(folded)) {
    const forms = [word, word.replace(finalPattern, ''), word.replace(midPattern, '')];
    for (const form of new Set(forms)) {
      const key = form === '' ? null : composeHeader(form, (part) => index.get(part)?.key);
      const concept = key && conceptOf(key);
      if (concept) return { concept, period: periodOf(folded), word: form };
    }
  }
  return null;
}

/** A header as it was meant: `項項目目` and `項目コウモク` are 項目; null where nothing is wrong. */
export function restoreHeader(text: string, index: HeaderIndex): string | null {
  return restoreText(text) ?? halve(text) ?? onlyKnown(text, withoutReading(text), index);
}

/** Only what leaves a known word was its reading, and 評価ランク is a word of its own, not 評価 with its reading. */
function onlyKnown(text: string, restored: string | null, index: HeaderIndex): string | null {
  if (restored === null || isKnown(text, index)) return null;
  return isKnown(restored, index) || matchBlockLabel(restored) !== null ? restored : null;
}

function isKnown(text: string, index: HeaderIndex): boolean {
  return matchFolded(foldKey(text), index) !== null;
}

/** The period that a header, band or hint names, or null. */
export function periodOf(folded: string): Period {
  if (midPattern.test(folded)) return 'mid';
  if (finalPattern.test(folded)) return 'final';
  const hint = trailingHint.exec(folded)?.[0].slice(1, -1) ?? '';
  return hint === '' ? null : periodOf(hint);
}

/** True for a header that is nothing but a period: 中間, 年度末. */
export function isPeriod(folded: string): boolean {
  return folded.replace(midPattern, '') === '' || folded.replace(finalPattern, '') === '';
}

function matchWord(word: string, index: HeaderIndex): HeaderMatch | null {
  const concept = index.get(word) ?? joined(word, index);
  if (concept) return { concept, period: null, word };
  for (const [pattern, period] of [
    [midPattern, 'mid'],
    [finalPattern, 'final'],
  ] as const) {
    const rest = word.replace(pattern, '');
    const known = rest === word ? undefined : index.get(rest);
    if (known) return { concept: known, period, word: rest };
  }
  return null;
}

/** `事業案件・協議事項`: several words of one and the same concept. */
function joined(word: string, index: HeaderIndex): Concept | undefined {
  const parts = word.split(/[・/]/);
  if (parts.length < 2) return undefined;
  const [first, ...rest] = parts.map((part) => index.get(part));
  return first && rest.every((concept) => concept === first) ? first : undefined;
}

/** The folded header, then ever shorter forms of it: each sets one more thing aside. */
function shorterForms(folded: string): string[] {
  const forms = [folded];
  const add = (form: string): void => {
    if (form !== '' && !forms.includes(form)) forms.push(form);
  };
  const steps = [unwrap, dropHint, dropInnerHints, dropEnumerator, yearKept, stripYearTokens];
  for (const step of steps) for (const form of [...forms]) add(step(form));
  return forms;
}

/** `【重点課題】` → `重点課題`. */
function unwrap(folded: string): string {
  return /^[[【<〈《「『](.*)[\]】>〉》」』]$/.exec(folded)?.[1] ?? folded;
}

/** `将来像(最終的な状態)<概ね10年>` → `将来像`. */
function dropHint(folded: string): string {
  let rest = folded;
  for (
    let shorter = withoutHint(rest);
    shorter !== rest && shorter !== '';
    shorter = withoutHint(rest)
  )
    rest = shorter;
  return rest;
}

/** `上期(4月~9月)の取組実績` → `上期の取組実績`. */
function dropInnerHints(folded: string): string {
  return folded.replace(/\([^()]*\)(?=.)/g, '');
}

/** Cuts one trailing bracket, with what is nested in it. */
function withoutHint(text: string): string {
  if (!closers.includes(text.at(-1) ?? '')) return text;
  let depth = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const char = text[i] ?? '';
    if (closers.includes(char)) depth++;
    else if (openers.includes(char)) depth--;
    if (depth === 0) return text.slice(0, i);
  }
  return text;
}

function dropEnumerator(folded: string): string {
  return folded.replace(enumerator, '');
}

/** `28年度の取組` → `年度の取組`: some words mean another thing when a year is bound to them. */
function yearKept(folded: string): string {
  return folded.replace(/^(?:令和|平成|昭和|[rhs])?(?:元|\d{1,4})年度/, '年度');
}
