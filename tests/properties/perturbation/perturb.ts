import type { LabelPlace } from './find-labels.ts';

/** Words of like form that no list knows, by their length. */
const invented: readonly (readonly string[])[] = [
  ['綾', '暦', '泉'],
  ['水鏡', '若芽', '灯火'],
  ['花こよみ', '朝ぼらけ', '風まかせ'],
  ['川辺の語らい', '丘の上の約束', '夕凪の便り'],
];

/** A word that stands for a label: of about its length, and the same for the same label. */
export function inventWord(word: string): string {
  const group =
    invented[word.length <= 1 ? 0 : word.length <= 3 ? 1 : word.length <= 5 ? 2 : 3] ?? [];
  const sum = [...word].reduce((all, character) => all + (character.codePointAt(0) ?? 0), 0);
  return group[sum % group.length] ?? '水鏡';
}

/** The text with the label, wherever it stands, changed for a word that no list knows. */
export function perturb(text: string, places: readonly LabelPlace[], word: string): string {
  let out = '';
  let at = 0;
  for (const { from, to } of places) {
    out += text.slice(at, from) + word;
    at = to;
  }
  return out + text.slice(at);
}
