import { readContainer } from './read-container.ts';
import { HAS_WIDE_BAR } from './scan-lines.ts';
import { isAnyHeader } from './short-header.ts';
import { firstCodes, type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';

/** What stands for a pipe at the beginning of a row: wide and drawn bars, and a pipe that a converter escaped. */
const bars: readonly string[] = ['｜', '￨', '│', '┃', '║', '\\|'];
const wideBar = '｜';
const longestHeader = 1000;

/** Rows between such bars below a known header. */
export function barredRows(): Syntax {
  const first = firstCodes(bars.map((bar) => bar.charAt(0)).join(''));
  return { name: 'bars', first, read: reader(outerBar) };
}

/** Rows with wide bars between their cells only, below a known header: wide bars stand in running text as well. */
export function wideBarRows(): Syntax {
  return { name: 'wide-bars', read: reader(innerBar) };
}

/** Tells which bar sets the cells of a line apart; `begins` where a table would begin with it. */
type BarReader = (scan: Scan, line: number, begins: boolean) => string | null;

function reader(barOf: BarReader): Syntax['read'] {
  /** Bar → the text with pipes for it. */
  const piped = new Map<string, string>();
  /** Lines up to here have been tried together. */
  let tried = 0;

  return (scan, line): Reading | null => {
    const bar = scan.headers && line >= tried ? barOf(scan, line, true) : null;
    if (bar === null) return null;
    let next = line + 1;
    while (next < scan.lines.count && barOf(scan, next, false) === bar) next++;
    tried = next;
    const source = piped.get(bar) ?? scan.source.replaceAll(bar, '|'.padStart(bar.length));
    piped.set(bar, source);
    const start = scan.lines.starts[line] ?? 0;
    const reading = readContainer(scan, { source, start, end: scan.lines.ends[next - 1] ?? start });
    const isTable = reading?.result.every(({ type }) => type === 'table' || type === 'furniture');
    if (!reading || !isTable) return null;
    reading.tell();
    return { blocks: reading.result, end: startOfLine(scan, next) };
  };
}

/** The bar with which a line begins, if it has another one. */
function outerBar({ source, lines }: Scan, line: number): string | null {
  const first = lines.firsts[line] ?? 0;
  const bar = bars.find((candidate) => source.startsWith(candidate, first));
  if (!bar) return null;
  return source.slice(first + bar.length, lines.ends[line]).includes(bar) ? bar : null;
}

function innerBar({ source, lines, headers }: Scan, line: number, begins: boolean): string | null {
  if (((lines.flags[line] ?? 0) & HAS_WIDE_BAR) === 0) return null;
  if (!begins) return wideBar;
  const text = source.slice(lines.firsts[line], lines.ends[line]);
  if (text.length > longestHeader) return null;
  const cells = text.split(wideBar).map((cell) => cell.trim());
  return headers && isAnyHeader(cells, headers) ? wideBar : null;
}
