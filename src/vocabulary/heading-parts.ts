import { isGenericName } from '../values/department-name.ts';
import { collapse, foldKey } from '../values/fold.ts';
import { readPrintedCounts } from '../values/printed-counts.ts';
import { han, hiragana, katakana } from '../values/scripts.ts';
import { matchBlockLabel } from './block-label.ts';
import { headingKind } from './heading-kind.ts';
import { knownWords } from './known-words.ts';
import { quotedLabel } from './quoted-label.ts';

/** What a known heading prints beside its word. */
export interface HeadingParts {
  /** Whose it is: `工務課` of `工務課の主な取組`. */
  readonly owner: string | null;
  /** What brackets behind it hold: `工務課` of `主な取組（工務課）`. */
  readonly hint: string | null;
}

const owned = new RegExp(
  `(?:^|[^${han}${katakana}${hiragana}ー])([${han}${katakana}${hiragana}ー]{1,12}[部局課室区])の(.+)$`,
  'u',
);
const hinted = /^(.*[^\s(（<＜〈])\s*[(（<＜〈]([^()（）<>＜＞〈〉]+)[)）>＞〉]$/u;
/** Words for whoever prints the sheet. */
const anyone = /^(?:各|全|当|本|担当|所管|関係|所属)|組織$/u;
/** What goes on, numbers or counts what stands below, or is a year. */
const aside =
  /^(?:続き|つづき|再掲|抜粋|抄|案|[\d０-９一二三四五六七八九十]{1,3}[つ個件本点]?|[^\p{L}\p{N}]*|その[\d０-９一二三四五六七八九十]{1,3})$/u;
const year = /(?:令和|平成|昭和|[RHSＲＨＳ])?[\s　]*(?:元|[\d０-９]{1,4})[\s　]*年度?(?:版|分)?/u;
/** The longest heading that means anything. */
const longest = 100;

/** Tells what a known heading says beyond its word: whose it is, and what brackets behind it hold; nulls for words that say nothing new. */
export function headingParts(text: string): HeadingParts {
  if (text.length > longest) return { owner: null, hint: null };
  const plain = collapse(quotedLabel(text));
  const [, before = '', inner = ''] = hinted.exec(plain) ?? [];
  const isHint = inner !== '' && isKnown(before);
  const [, owner = '', word = ''] = owned.exec(isHint ? before : plain) ?? [];
  const isOwner = owner !== '' && isKnown(word) && !isAnyone(owner);
  return { owner: isOwner ? owner : null, hint: isHint && saysMore(inner) ? inner : null };
}

function isAnyone(name: string): boolean {
  return isGenericName(name) || anyone.test(name) || name.length < 2;
}

function saysMore(hint: string): boolean {
  if (isKnown(hint) || knownWords.has(foldKey(hint)) || readPrintedCounts(hint).length > 0)
    return false;
  return !aside.test(hint.replace(year, ''));
}

function isKnown(text: string): boolean {
  return headingKind(text) !== null || matchBlockLabel(text) !== null;
}
