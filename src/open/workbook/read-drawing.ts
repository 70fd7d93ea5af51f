import type { GridNote } from '../grid/grid.ts';
import type { Archive } from '../package/archive.ts';
import { readXml } from '../package/read-xml.ts';
import { isTrue } from './read-catalogue.ts';

/** The text boxes of a drawing, and how many do not show. */
export interface Drawing {
  readonly boxes: readonly GridNote[];
  readonly hidden: readonly GridNote[];
}

/** Reads the text in the shapes that lie over a tab. Throws Refusal. */
export function readDrawing(archive: Archive, part: string): Drawing {
  const boxes: GridNote[] = [];
  const hidden: GridNote[] = [];
  const anchor = { row: 0, column: 0 };
  let corner: 'from' | null = null;
  let number = '';
  let text: string | null = null;
  let isHidden = false;
  let inText = false;
  let fallback = 0;
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'Fallback') fallback++;
      else if (name === 'from') corner = 'from';
      else if (name === 'row' || name === 'col') number = '';
      else if (name === 'sp') [text, isHidden] = ['', false];
      else if (name === 'cNvPr') isHidden ||= isTrue(attributes.hidden);
      else if (name === 't') inText = true;
      else if (name === 'br' && text !== null) text += '\n';
    },
    text(piece) {
      if (inText && text !== null) text += piece;
      else number += piece;
    },
    close(name) {
      if (name === 'Fallback') fallback--;
      else if (name === 'from') corner = null;
      else if (name === 'row' && corner) anchor.row = Number(number);
      else if (name === 'col' && corner) anchor.column = Number(number);
      else if (name === 't') inText = false;
      else if (name === 'p' && text !== null) text += '\n';
      else if (name === 'sp' && text !== null) {
        const note = { ...anchor, text };
        if (fallback === 0 && text.trim() !== '') (isHidden ? hidden : boxes).push(note);
        text = null;
      }
    },
  });
  return { boxes, hidden };
}
