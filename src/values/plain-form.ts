import { collapse } from './fold.ts';
import { steering, withoutUnseen } from './unseen.ts';

/** A text as readers match it, with the way back to what is printed. */
export interface PlainForm {
  /** Composed (NFC), without combining marks that do not compose, variation selectors and what only steers the display. */
  readonly text: string;
  /** Offset in the printed text of the UTF-16 unit at `index` of `text`. */
  at(index: number): number;
  /** A part of `text`, white space aside, as the value that is printed. */
  printed(part: string): string;
}

/** Wherever the plain form may differ: combining marks, compatibility ideographs, what does not show. */
const odd = new RegExp(
  `[\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u180b-\\u180f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\u302a-\\u302f\\u3099\\u309a\\uf900-\\ufaff\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ud87e\\ud87f\\udb40${steering}]`,
);
/** A character with what hangs on it; bounded, for an expression that takes a run of millions overflows. */
const clusters = new RegExp(`[^][\\p{M}${steering}]{0,64}`, 'gu');
const marks = /\p{M}+/gu;
/** No text hangs more marks on a character, and normalising long runs of them takes quadratic time. */
const longestCluster = 16;

/** Gives the plain form of a text; for most texts that is the text itself. */
export function plainForm(text: string): PlainForm {
  if (odd.test(text)) return foldClusters(text);
  return { text, at: (index) => index, printed: (part) => part };
}

function foldClusters(printed: string): PlainForm {
  const map: number[] = [];
  let text = '';
  for (const { 0: cluster, index } of printed.matchAll(clusters)) {
    const short = withoutUnseen(cluster).slice(0, longestCluster);
    const sign = short.normalize('NFC').replace(marks, '');
    for (let i = 0; i < sign.length; i++) map.push(index);
    text += sign;
  }
  map.push(printed.length);
  const at = (index: number): number => map[index] ?? printed.length;
  return { text, at, printed: (part) => findPrinted(part, text, printed, at) };
}

/** Looks for the part without white space, for readers collapse it. */
function findPrinted(
  part: string,
  text: string,
  printed: string,
  at: (index: number) => number,
): string {
  const solid = Array.from(text.matchAll(/\S/g), ({ index }) => index);
  const wanted = part.replace(/\s+/g, '');
  const found = wanted === '' ? -1 : text.replace(/\s+/g, '').indexOf(wanted);
  if (found < 0) return part;
  const first = solid[found] ?? 0;
  const last = solid[found + wanted.length - 1] ?? first;
  return collapse(printed.slice(at(first), at(last + 1)));
}
