import type { Line } from '../parse/document.ts';
import { isVisible } from '../parse/visible.ts';
import { foldRadicals } from '../values/fold.ts';

/** How a line begins; a line of its own where nothing is said. */
export type LineShape = Partial<Pick<Line, 'level' | 'block' | 'item'>>;

/** A text under construction, made of what a file shows. */
export interface ReadingText {
  /** Adds a line and gives it; null where nothing of it shows. Line ends inside become spaces. */
  line(text: string, shape?: LineShape): Line | null;
  /** Leaves a line empty. */
  gap(): void;
  /** Offset at which the next line begins. */
  end(): number;
  /** All that was added. */
  take(): string;
}

/** Begins a reading text. */
export function readingText(): ReadingText {
  const pieces: string[] = [];
  let end = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    end += piece.length;
  };
  return {
    line(printed, { level = 0, block = true, item = false } = {}) {
      const text = foldRadicals(printed.replace(lineEnds, ' ')).trim();
      if (!shows(text)) return null;
      const start = end;
      add(`${text}\n`);
      const plain = { map: null, bold: false, boldTo: start, indent: 0 };
      return { text, start, end: end - 1, level, block, item, ...plain };
    },
    gap: () => add('\n'),
    end: () => end,
    take: () => pieces.join(''),
  };
}

const lineEnds = /[\r\n\v\f\u0085\u2028\u2029]+/g;

function shows(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isVisible(text.charCodeAt(at))) return true;
  return false;
}
