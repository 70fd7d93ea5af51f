import type { Span } from './join-row.ts';
import { firstVisible, isVisible } from './visible.ts';

const QUOTE = 0x22;

/** Lines that are asked whether their cells stand in quotes. */
const mostLines = 6;

/**
 * Tells whether every cell with something in it stands in quotes, as some programs write all: three of them in the first
 * lines, and none without. The last cell of a line may go on in the next.
 */
export function areQuoted(source: string, lines: Iterable<readonly Span[]>): boolean {
  let quoted = 0;
  let asked = 0;
  for (const spans of lines) {
    const printed = spans.filter(({ start, end }) => firstVisible(source, start, end) < end);
    if (!printed.every((span) => isQuoted(source, span, span === spans.at(-1)))) return quoted > 2;
    quoted += printed.length;
    asked++;
    if (quoted > 2 || asked === mostLines) break;
  }
  return quoted > 2;
}

function isQuoted(source: string, span: Span, mayGoOn: boolean): boolean {
  if (unquote(source, span) !== span) return true;
  return mayGoOn && source.charCodeAt(firstVisible(source, span.start, span.end)) === QUOTE;
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
