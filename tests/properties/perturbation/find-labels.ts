import { foldLabel, type Named, vocabulary } from './vocabulary.ts';

/** A known word where it stands as a label. */
export interface LabelPlace {
  /** From where to where its letters reach in the text; marks, numbers and hints round them are left out. */
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly named: Named;
}

// What parts a text into pieces that may be labels: tags, cells, line ends.
const pieces = /[^\t\n\r|<>]+/g;
const opening =
  /^(?:[\s　]|#{1,6} |\*\*|[-*] |[（(]?[0-9０-９]{1,2}[)）.．]?[ 　]?|[①-⑳]|[■●◆▼・○◎]|[【（(＜≪《〔])*/u;
const era = /^(?:[HRＨＲ][0-9０-９]+|(?:平成|令和)?[0-9０-９元 ]+)年?度?の?/u;
const closing = /(?:\*\*|[】）)＞≫》〕：:　 ]|[※*]\d*|\[\d\])*$/u;

/** Every known label of a text, in its order. */
export function findLabels(text: string): LabelPlace[] {
  return [...text.matchAll(pieces)].flatMap(({ 0: piece, index }) => labelsIn(piece, index));
}

/** A whole piece, or what stands in front of a colon or inside brackets at its beginning. */
function labelsIn(piece: string, at: number): LabelPlace[] {
  const parts = [
    piece,
    /^[^：:]{1,20}(?=[：:])/u.exec(piece)?.[0],
    /^[\s　]*【[^】]{1,20}】/u.exec(piece)?.[0],
  ];
  const found = parts.flatMap((part, i) =>
    // 【成果指標】 in front of an indicator says its kind.
    part === undefined
      ? []
      : labelAt(part, at).filter(({ named }) => i < 2 || named !== 'indicators'),
  );
  return found.slice(0, 1);
}

function labelAt(part: string, at: number): LabelPlace[] {
  const begin = opening.exec(part)?.[0].length ?? 0;
  const inner = part.slice(begin).replace(closing, '');
  const year = era.exec(inner)?.[0].length ?? 0;
  const candidates = [
    { skip: 0, core: inner },
    { skip: year, core: inner.slice(year) },
  ];
  for (const { skip, core } of candidates) {
    const letters = core.replace(/(?:[（(＜<][^（()）]*[)）＞>]?|&lt;.*)$/u, '').trimEnd();
    const named = vocabulary.get(foldLabel(letters));
    if (named === undefined || letters === '') continue;
    const from = at + begin + skip;
    return [{ from, to: from + letters.length, word: foldLabel(letters), named }];
  }
  return [];
}
