import { splitMarker } from '../../values/marker.ts';

/** `5：`, `Ａ：`: entries of a list of grades. */
const entry = /^(?:[0-9０-９]{1,2}|[A-Za-zＡ-Ｚａ-ｚⅠ-Ⅹ])(?=[：:])/;

/** What differs from one mark of a list to the next. */
const counted = /[\d０-９]+|[①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇ⓐ-ⓩ]|[ア-トa-zａ-ｚ](?=[)）.．]|$)/g;

/** The mark with which a line begins, numbers and letters made alike: `(1)` and `(2)` give `(#)`; null without one. */
export function itemMark(text: string): string | null {
  const [grade] = entry.exec(text) ?? [];
  if (grade !== undefined) return '#:';
  const mark = splitMarker(text)?.marker;
  return mark?.replace(counted, '#') ?? null;
}
