import type { Block, Line } from '../../parse/document.ts';
import type { BlockKey, HeadingKind } from '../../vocabulary/meaning.ts';
import type { ColumnMeaning } from '../../vocabulary/vocabulary.ts';
import type { Mark } from './mark.ts';
import type { Setting } from './setting.ts';

/** One line of running text or one heading, as it is set: the smallest piece that can be a title, a label or text. */
export interface Atom {
  readonly block: Block;
  /** One line; the wrapped lines that go on with it are joined to it, those of a heading too. */
  readonly line: Line;
  readonly lines: readonly Line[];
  /** White space collapsed; fake bold and letter-spacing undone. */
  readonly text: string;
  /** `h2`, `text`, `item0`, `item0+` (a further line of an item), `term`, `description`, `caption`. */
  readonly place: string;
  /** 1 to 6 for a heading, 7 for a line. */
  readonly depth: number;
  readonly mark: Mark | null;
  readonly setting: Setting;
  /** What follows the label on the line; blank for none. */
  readonly rest: string;
  /** Characters of the line, from its end, that it takes. */
  readonly restLength: number;
  /** What is set alike has the same style: place, bold, mark, form. */
  readonly style: string;
  /** Short, and no sentence: it may be a title or a label. */
  readonly short: boolean;
  /** No known word, but a label elsewhere in the document, where its form shows that it is one. */
  readonly learned: boolean;
  /** What its label means; null where it is no known word. */
  readonly column: ColumnMeaning | null;
  readonly blockKey: BlockKey | null;
  readonly heading: HeadingKind | null;
}

/** Deeper than any heading. */
export const lineDepth = 7;
