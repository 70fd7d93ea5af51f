import { readContainer } from './read-container.ts';
import { firstCodes, type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';

/** What stands for a pipe: wide and drawn bars, and a pipe that a converter escaped. */
const bars: readonly string[] = ['｜', '￨', '│', '┃', '║', '\\|'];

/** Rows between such bars below a known header. */
export function barredRows(): Syntax {
  /** Bar → the text with pipes for it. */
  const piped = new Map<string, string>();
  /** Lines up to here have been tried together. */
  let tried = 0;

  function read(scan: Scan, line: number): Reading | null {
    const bar = scan.headers && line >= tried ? barOf(scan, line) : undefined;
    if (!bar) return null;
    let next = line;
    while (next < scan.lines.count && barOf(scan, next) === bar) next++;
    tried = next;
    const source = piped.get(bar) ?? scan.source.replaceAll(bar, '|'.padStart(bar.length));
    piped.set(bar, source);
    const start = scan.lines.starts[line] ?? 0;
    const reading = readContainer(scan, { source, start, end: scan.lines.ends[next - 1] ?? start });
    const isTable = reading?.result.every(({ type }) => type === 'table' || type === 'furniture');
    if (!reading || !isTable) return null;
    reading.tell();
    return { blocks: reading.result, end: startOfLine(scan, next) };
  }

  return { name: 'bars', first: firstCodes(bars.map((bar) => bar.charAt(0)).join('')), read };
}

/** The bar with which a line begins, if it has another one. */
function barOf({ source, lines }: Scan, line: number): string | undefined {
  const first = lines.firsts[line] ?? 0;
  const bar = bars.find((candidate) => source.startsWith(candidate, first));
  if (!bar) return undefined;
  return source.slice(first + bar.length, lines.ends[line]).includes(bar) ? bar : undefined;
}
