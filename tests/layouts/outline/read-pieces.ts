import { atomsOf } from '../../../src/layouts/outline/atoms.ts';
import type { Piece } from '../../../src/layouts/outline/outline.ts';
import { piecesOf } from '../../../src/layouts/outline/pieces.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';
import { createVocabulary } from '../../../src/vocabulary/vocabulary.ts';

const noKeys = { keys: [], unknown: false, isFront: false, names: false, mayName: false };

/** The pieces of a text, none of which speaks of the sheet; its tables hold no labels. */
export function readPieces(text: string): readonly Piece[] {
  const { blocks } = parseDocument(text, { report: () => {} });
  return piecesOf([blocks], atomsOf(blocks, createVocabulary()), new Map(), () => noKeys);
}

/** The style of the piece that has this text; styles of different lines are compared by it. */
export function styleIn(pieces: readonly Piece[], text: string): string {
  const found = pieces.find(({ atom }) => atom.text === text);
  if (!found) throw new Error(`no line ${text}`);
  return found.style;
}
