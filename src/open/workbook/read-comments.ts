import { readCellReference } from '../grid/cell-reference.ts';
import type { GridNote } from '../grid/grid.ts';
import type { Archive } from '../package/archive.ts';
import { readXml } from '../package/read-xml.ts';
import { richText } from './rich-text.ts';

/** Reads the comments on the cells of a tab. Throws Refusal. */
export function readComments(archive: Archive, part: string): readonly GridNote[] {
  const notes: GridNote[] = [];
  const rich = richText();
  let ref = '';
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'comment') ref = attributes.ref ?? '';
      rich.open(name);
    },
    text: rich.text,
    close(name) {
      rich.close(name);
      const cell = name === 'comment' ? readCellReference(ref) : null;
      if (cell) notes.push({ ...cell, text: rich.take() });
    },
  });
  return notes;
}

/** The same for comments that people answer (`threadedComment`): each of a thread on its own. Throws Refusal. */
export function readThreads(archive: Archive, part: string): readonly GridNote[] {
  const notes: GridNote[] = [];
  let ref = '';
  let text: string | null = null;
  readXml(archive, part, {
    open(name, attributes) {
      if (name === 'threadedComment') ref = attributes.ref ?? '';
      else if (name === 'text') text = '';
    },
    text(piece) {
      if (text !== null) text += piece;
    },
    close(name) {
      if (name !== 'text' || text === null) return;
      const cell = readCellReference(ref);
      if (cell) notes.push({ ...cell, text });
      text = null;
    },
  });
  return notes;
}
