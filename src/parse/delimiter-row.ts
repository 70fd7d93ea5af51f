import type { Scan } from './syntax.ts';

/** Hyphens, dashes, long vowels, lines of boxes and equals signs: what people and converters draw rules with. */
const dashes = '\\-\u2010-\u2015\u2212\u2500\u2501ーｰ－=＝_＿';
const whole = new RegExp(`^[\\s|:：+${dashes}]+$`);
const ascii = /^\s*(?::-+:?|-+:|--+)\s*$/;
const single = new RegExp(`^\\s*[:：]?[${dashes}]+[:：]?\\s*$`);
const long = new RegExp(`^\\s*[:：]?([${dashes}])\\1{2,}[:：]?\\s*$`);

/** How sure a place makes that a row of dashes only is a rule: second of a table a single dash will do. */
export type Place = 'second' | 'later';

/**
 * The number of cells of a delimiter row, `|---|:-:|`, drawn with other dashes too (`|———|———|`) or with plus signs
 * between them; 0 for any other line. A cell of a single dash, or of two that are no hyphens, may be a value.
 */
export function delimiterCells({ source, lines }: Scan, line: number, place: Place): number {
  if (line < 0 || line >= lines.count || (lines.pipes[line] ?? 0) === 0) return 0;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (!mayBegin(source, first, end)) return 0;
  const text = source.slice(first, end).trim();
  if (!whole.test(text)) return 0;
  const cells = text.replace(/^\|/, '').replace(/\|$/, '').split(/[|+]/);
  const isRule = (cell: string): boolean =>
    ascii.test(cell) || long.test(cell) || (place === 'second' && single.test(cell));
  return cells.every(isRule) ? cells.length : 0;
}

/** What follows bars and spaces is a dash or a colon: few rows begin so. */
function mayBegin(source: string, first: number, end: number): boolean {
  let at = first;
  while (at < end && (source.charCodeAt(at) === 0x7c || source.charCodeAt(at) === 0x20)) at++;
  const code = source.charCodeAt(at);
  return code < 0x30 || code === 0x3a || code === 0x3d || code === 0x5f || isWideDash(code);
}

function isWideDash(code: number): boolean {
  return code >= 0x2010 && (code < 0x3001 || code === 0x30fc || code >= 0xff00);
}
