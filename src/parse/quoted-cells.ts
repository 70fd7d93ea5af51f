import type { Span } from './join-row.ts';
import { firstVisible, isVisible } from './visible.ts';

const QUOTE = 0x22;

/** Tells whether every cell with something in it stands in quotes, as some programs write all: three, or two a row. */
export function areQuoted(source: string, first: readonly Span[], next: readonly Span[]): boolean {
  const isQuoted = (spans: readonly Span[], least: number): boolean => {
    const printed = spans.filter(({ start, end }) => firstVisible(source, start, end) < end);
    return printed.length >= least && printed.every((span) => unquote(source, span) !== span);
  };
  return isQuoted(first, 3) || (isQuoted(first, 2) && isQuoted(next, 2));
}

/** The cell without the quotes around it; the same where it has none, or quotes inside that are not doubled. */
export function unquote(source: string, span: Span): Span {
  if (span.quoted) return span;
  const start = firstVisible(source, span.start, span.end);
  let end = span.end;
  while (end > start && !isVisible(source.charCodeAt(end - 1))) end--;
  const isEnclosed =
    end - start >= 2 &&
    source.charCodeAt(start) === QUOTE &&
    source.charCodeAt(end - 1) === QUOTE &&
    !source
      .slice(start + 1, end - 1)
      .replaceAll('""', '')
      .includes('"');
  return isEnclosed ? { start: start + 1, end: end - 1, quoted: true } : span;
}
