import type { Block } from '../../parse/document.ts';
import { readMark } from './mark.ts';

const numbered = /^([0-9０-９]{1,3})([\s　]+)(?=[^\s　0-9０-９])/u;
/** A sign in front of the number, or brackets round all of the line. */
const framed =
  /^(?:([■□◆◇●○〇◯◎▼▽▶▷][\s　]*)(.+)|([【［[〔＜<〈《≪][\s　]*)(.+)[】］\]〕＞>〉》≫])$/u;
const longest = 60;
/** A text that breaks off so goes on in the next line. */
const goesOn = /[、をにがのはへとで]$/u;

/** A line behind a number and white space. */
interface Numbered {
  /** Without sign and brackets. */
  readonly text: string;
  readonly ordinal: number;
  /** What is set alike: where it stands, the width of its figures, and what white space is behind them. */
  readonly key: string;
  /** What stands below it, figures and texts set aside. */
  readonly below: string;
  /** True where the number may as well count what follows it: 2 月…, 3 か所…. */
  readonly isDoubtful: boolean;
  /** True where the line above may go on in it. */
  readonly isBroken: boolean;
}

/**
 * Titles that begin with a word for what is counted behind their number (`2　月見台の整備`): the count goes on with them
 * from a title set alike, no other line has their number, and what stands below them is set as it is below that title.
 * Without all of this the number counts what follows.
 */
export function countedTitles(blocks: readonly Block[]): ReadonlySet<string> {
  const lines = numberedLines(blocks);
  const titles = new Set<string>();
  if (!lines.some(({ isDoubtful }) => isDoubtful)) return titles;
  const last = new Map<string, Numbered>();
  const next = sureOrdinals(lines);
  for (const [at, line] of lines.entries()) {
    const above = last.get(line.key);
    if (line.isDoubtful) {
      const isNext = above !== undefined && above.ordinal === line.ordinal - 1;
      const isFree = (next[at] ?? line.ordinal + 1) > line.ordinal;
      if (line.isBroken || !isNext || !isFree || above.below !== line.below) continue;
      titles.add(line.text);
    }
    last.set(line.key, line);
  }
  return titles;
}

/** Of each line the number of the next one set alike that counts nothing, if it does not begin again. */
function sureOrdinals(lines: readonly Numbered[]): readonly (number | undefined)[] {
  const below = new Map<string, number>();
  const found: (number | undefined)[] = [];
  for (let at = lines.length - 1; at >= 0; at--) {
    const { key, ordinal, isDoubtful } = lines[at] as Numbered;
    const next = below.get(key);
    found[at] = next === 1 ? undefined : next;
    if (!isDoubtful) below.set(key, ordinal);
  }
  return found;
}

function numberedLines(blocks: readonly Block[]): readonly Numbered[] {
  const all = blocks.flatMap((block) => linesOf(block));
  return all.flatMap(({ text: printed, place, above }, at) => {
    const { frame, text } = withoutFrame(printed);
    const [, figures = '', gap = ''] = numbered.exec(text) ?? [];
    if (figures === '' || text.length > longest || /[。、]$/u.test(text)) return [];
    const ordinal = Number(figures.normalize('NFKC'));
    const isWide = /[０-９]/u.test(figures);
    const isDoubtful = readMark(text) === null;
    const below = shapeOf(all[at + 1]?.text ?? '');
    const key = [place, isWide, gap, frame].join('|');
    return [{ text, ordinal, key, below, isDoubtful, isBroken: goesOn.test(above) }];
  });
}

function withoutFrame(text: string): { readonly frame: string; readonly text: string } {
  const [, sign, behind, open, inner] = text.length > longest ? [] : (framed.exec(text) ?? []);
  return { frame: sign ?? open ?? '', text: behind ?? inner?.trim() ?? text };
}

interface Placed {
  readonly text: string;
  readonly place: string;
  /** The line above in the same paragraph; blank for none. */
  readonly above: string;
}

function linesOf(block: Block): readonly Placed[] {
  if (block.type === 'heading') {
    const text = block.lines.map((line) => line.text.trim()).join(' ');
    return [{ text, place: `h${block.depth}`, above: '' }];
  }
  if (block.type !== 'paragraph') return [];
  const texts = block.lines.map(({ text }) => text.trim());
  return texts.map((text, at) => ({ text, place: block.container, above: texts[at - 1] ?? '' }));
}

const label =
  /^(?:[^\s　：:。、】］\]〕）)＞>≫》]{0,16}[：:】］\]〕）)＞>≫》\s　]|[^。、]{1,16}$)/u;

/** The label with which a line begins, its figures set aside; blank for a text. */
function shapeOf(printed: string): string {
  const { text } = withoutFrame(printed);
  if (numbered.test(text)) return '1';
  return (label.exec(text)?.[0] ?? '').replace(/[\d０-９]+/gu, '1').trim();
}
