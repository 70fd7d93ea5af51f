import { foldKey } from '../values/fold.ts';
import { withoutNoteMark } from '../values/note-mark.ts';
import { remember } from '../values/remember.ts';
import { han, hiragana, katakana } from '../values/scripts.ts';
import { stripYearTokens } from '../values/year-token.ts';

const longest = 80;
/** The same before folding, which takes out white space and what does not show. */
const longestPrinted = 1000;

/** A number in front: `1.`, `(2)`, `①`, `1-1`, `a)`, `ア.`, `ア`, `第1`, `ⅲ.`; a year, a share or a time of the year is none. */
const enumerator =
  /^(?:\(?\d{1,2}(?:-\d{1,2})?\)|\(?[ア-ンa-zivx]\)|[ア-ンa-z][.．]|[ivx]{1,4}[.．、]|\d{1,2}(?:-\d{1,2})?[.．、:](?!\d)|第\d{1,2}|[一二三四五六七八九十][.．、]|[ア-ン](?=[^ァ-ヶー])|\d{1,2}(?:-\d{1,2})?(?=[^\d年%次.,-]))/;
const bullets = /^[■□◆◇●○◎★☆・※▼▶▽▷➢＊*→❶-❿]+(?=.)/u;
const separator = /[:=/…|⇒―∶]+$/u;
const owner = new RegExp(
  `^(?:(?:(?!の)[${han}${katakana}${hiragana}]){0,12}[部局課室区]|組織)の`,
  'u',
);
const openers = '(<{[〔〈《「『≪【';
const closers = ')>}]〕〉》」』≫】';

/** One thing that a word may carry and that does not change what it means. */
type Step = (word: string) => string;

/** In this order: brackets, bullet, separator, hints, the brackets in front of a hint, number, year. */
const steps: readonly Step[] = [
  unwrap,
  (word) => word.replace(bullets, ''),
  (word) => word.replace(separator, ''),
  dropHints,
  dropInnerHints,
  unwrap,
  (word) => word.replace(enumerator, ''),
  yearKept,
  stripYearTokens,
];

/**
 * A header, label or heading folded, then ever shorter forms of it, each with one thing more set aside: brackets,
 * bullet, separator, note mark, hint, number, year. The first form that the vocabulary knows is what it means.
 */
export const bareForms: (text: string) => readonly string[] = remember((text) => {
  if (text.length > longestPrinted) return [];
  const folded = foldKey(text);
  if (folded === '' || folded.length > longest) return [];
  const forms = [folded];
  const unnoted = foldKey(withoutNoteMark(text));
  if (unnoted !== folded && unnoted !== '') forms.push(unnoted);
  for (const step of steps)
    for (const form of forms.slice()) {
      const shorter = step(form);
      if (shorter !== '' && !forms.includes(shorter)) forms.push(shorter);
    }
  return forms;
});

/** `総務部の使命` → `使命`: whose it is does not change what a label of the department means. */
export function withoutOwner(form: string): string {
  return form.replace(owner, '');
}

/** `【重点課題】` → `重点課題`, `（目標）` → `目標`; only where the two brackets belong together. */
function unwrap(word: string): string {
  const open = openers.indexOf(word.charAt(0));
  if (open < 0 || word.at(-1) !== closers.charAt(open)) return word;
  return bracketStart(word) === 0 ? word.slice(1, -1) : word;
}

/** `将来像(最終的な状態)<概ね10年>` → `将来像`. */
function dropHints(word: string): string {
  let rest = word;
  for (let start = bracketStart(rest); start > 0; start = bracketStart(rest))
    rest = rest.slice(0, start);
  return rest;
}

/** Where the bracket that ends a word opens, what is nested in it skipped; -1 where it ends in none. */
function bracketStart(word: string): number {
  if (!closers.includes(word.at(-1) ?? ' ')) return -1;
  let depth = 0;
  for (let at = word.length - 1; at >= 0; at--) {
    const sign = word.charAt(at);
    if (closers.includes(sign)) depth++;
    else if (openers.includes(sign)) depth--;
    if (depth === 0) return at;
  }
  return -1;
}

/** `上期(4月~9月)の取組実績` → `上期の取組実績`. */
function dropInnerHints(word: string): string {
  return word.replace(/\([^()]*\)(?=.)/g, '');
}

/** `28年度の取組` → `年度の取組`: some words mean another thing when a year is bound to them. */
function yearKept(word: string): string {
  return word.replace(/^(?:令和|平成|昭和|[rhs])?(?:元|\d{1,4})年度/, '年度');
}
