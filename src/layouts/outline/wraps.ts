import type { Block, Line } from '../../parse/document.ts';
import { readMark } from './mark.ts';
import { type IsLabelWord, readSetting } from './setting.ts';

/** How wide the lines of running text are, in half-width columns. */
export interface Wraps {
  /** Lines at least so wide may be wrapped; infinite where the text has no common width. */
  readonly width: number;
}

/** A line of fewer columns is never taken for a wrapped one. */
const leastWidth = 52;
const most = 5000;

/** The width at which the running text of a document is wrapped: nine tenths of its wide lines end near it. */
export function wrapsOf(blocks: readonly Block[]): Wraps {
  const widths: number[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph' || block.lines.length < 2) continue;
    for (const { text } of block.lines) if (widths.length < most) widths.push(widthOf(text));
  }
  const widest = widths.reduce((best, width) => Math.max(best, width), 0);
  return {
    width: widest < leastWidth ? Number.POSITIVE_INFINITY : Math.max(leastWidth, widest * 0.84),
  };
}

/**
 * True where a line goes on in the next one: it is about as wide as the widest, ends no sentence, and the next begins
 * with no mark and no label.
 */
export function isWrapped(line: Line, next: Line, { width }: Wraps, isWord: IsLabelWord): boolean {
  const text = line.text.trimEnd();
  if (next.item || next.block) return false;
  if (widthOf(text) < width || /[。．！？!?：:]$/u.test(text)) return false;
  const below = next.text.trim();
  if (/[）)】」』］]$/u.test(text) && !/^[ぁ-ん、。]/u.test(below)) return false;
  if (below === '' || readMark(below) !== null || isWord(below, 'bare')) return false;
  const setting = readSetting(below, isWord);
  return (
    setting.form === 'bare' ||
    !(isWord(setting.label, setting.form) || /^[【［[<≪{]/u.test(setting.form))
  );
}

/** Columns that a text takes where full-width characters take two. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2e80 ? 1 : 2;
  return width;
}
