import type { Draft } from '../draft.ts';
import type { Distortion } from './distortion.ts';

/** Replaces some occurrences of the keys in what shows, outside of tags. */
function substitute(draft: Draft, map: Readonly<Record<string, string>>, share: number): boolean {
  const before = draft.text;
  draft.text = before.replace(/<[^>]*>|[\s\S]/gu, (char) =>
    map[char] !== undefined && draft.random.chance(share) ? (map[char] ?? char) : char,
  );
  return draft.text !== before;
}

/** The file in decomposed form, as some file systems and programs write it. */
export const decomposed: Distortion = {
  name: 'decomposed',
  stage: 'text',
  apply: (draft) => {
    const before = draft.text;
    draft.text = before.normalize('NFD');
    return draft.text !== before;
  },
};

/** Compatibility ideographs that look like their kin. */
export const compatibility: Distortion = {
  name: 'compatibility-ideographs',
  stage: 'text',
  apply: (draft) =>
    substitute(
      draft,
      {
        令: '\uf9a8',
        年: '\uf98e',
        度: '\ufa01',
        行: '\ufa08',
        見: '\ufa0a',
        福: '\ufa1b',
        館: '\ufa2c',
        者: '\ufa5b',
        都: '\ufa26',
      },
      0.5,
    ),
};

/** Kangxi radicals, which extraction puts in the place of kanji. */
export const radicals: Distortion = {
  name: 'radicals',
  stage: 'text',
  apply: (draft) =>
    substitute(
      draft,
      {
        目: '\u2f6c',
        行: '\u2f8f',
        人: '\u2f08',
        日: '\u2f47',
        用: '\u2f64',
        力: '\u2f12',
        月: '\u2f49',
        山: '\u2f2d',
        口: '\u2f1d',
      },
      0.5,
    ),
};

/** No-break and ideographic spaces where others have a space. */
export const otherSpaces: Distortion = {
  name: 'other-spaces',
  stage: 'text',
  apply: (draft) => {
    // Where columns are places, a space is not like another.
    if (!draft.syntax.walls) return false;
    const before = draft.text;
    const space = draft.random.pick(['\u00a0', '\u3000', '\u2002']);
    const takes = draft.random.pick([/^#.*$/gm, /^.*【.*】.*$/gm, /(?<=[\p{L}\d]) (?=[\p{L}])/gu]);
    draft.text = before.replace(takes, (part) =>
      part.startsWith('#')
        ? part.replace(/^(#+ )(.*)$/, (_, hash, text) => hash + text.replaceAll(' ', space))
        : part.replace(/(?<![<a-z"]) (?![a-z]+=)/g, space),
    );
    return draft.text !== before && !/<[^>]*[\u00a0\u3000\u2002]/.test(draft.text);
  },
};

/** A byte-order mark in front, as spreadsheets put it. */
export const byteOrderMark: Distortion = {
  name: 'byte-order-mark',
  stage: 'text',
  apply: (draft) => {
    draft.text = `\ufeff${draft.text}`;
    return true;
  },
};
