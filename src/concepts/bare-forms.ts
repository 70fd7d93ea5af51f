import { foldKey } from '../values/fold.ts';
import { han, katakana } from '../values/scripts.ts';

const enumerator =
  /^(?:\(?\d{1,2}\)|\(?[a-zア-ン]\)|\d{1,2}(?:-\d{1,2})?[.．、]?|[ア-ン][.．]|第\d+|[ⅰ-ⅹ][.．]?|[a-z][.．])(?=[^\d年%])/;
const owner = new RegExp(`^[${han}${katakana}]{1,12}[部局課室]の`, 'u');
const hint = /[(<〈《{][^()<>〈〉]*[)>〉》}]$/;

/** A label or heading folded, then without brackets, bullet, number, hint and year: the forms to look up, longest first. */
export function bareForms(text: string): string[] {
  const folded = foldKey(text);
  if (folded === '' || folded.length > 60) return [];
  const bare = unbracket(folded)
    .replace(/^[■□◆◇●○★☆・※]+/u, '')
    .replace(/[::]$/u, '');
  const unnumbered = unbracket(bare.replace(enumerator, ''));
  const yearless = unnumbered
    .replace(/^(?:令和|平成|[rh])?(?:元|\d{1,4})年度の?/u, '')
    .replace(/[(](?:令和|平成)[^()]*[)]$/u, '');
  const own = yearless.replace(owner, '');
  const forms = [
    folded,
    bare,
    unnumbered,
    unnumbered.replace(hint, ''),
    yearless,
    yearless.replace(hint, ''),
    own,
  ];
  return [...new Set(forms)].filter((form) => form !== '');
}

/** A label or heading as a person would quote it: without brackets and bullet, as printed otherwise. */
export function quotedLabel(text: string): string {
  const bare = text.trim().replace(/^[■□◆◇●○★☆・※\s　]+/u, '');
  const inner = /^[【[［〔〈《＜<「](.*)[】\]］〕〉》＞>」]$/u.exec(bare.trim())?.[1] ?? bare;
  return inner
    .trim()
    .replace(/[：:]$/u, '')
    .trim();
}

function unbracket(folded: string): string {
  return /^[[(【〔<〈《「『](.*)[\])】〕>〉》」』]$/u.exec(folded)?.[1] ?? folded;
}
