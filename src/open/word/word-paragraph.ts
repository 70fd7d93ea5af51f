import type { FlowNode } from '../flow/flow.ts';
import type { WordStyle, WordStyles } from './read-styles.ts';

/** A paragraph of Word while it is read. */
export interface WordParagraph {
  styleId: string;
  style: WordStyle;
  /** What the paragraph says itself of its depth, its list and its level there; null where it says nothing. */
  depth: number | null;
  list: string | null;
  level: number | null;
  /** What the open run says of itself. */
  runHidden: boolean | null;
  text: string;
  /** Text that stands here and does not show. */
  hidden: string;
  /** Its end is deleted: the next paragraph goes on in it. */
  joined: boolean;
  /** The next text box does not show. */
  boxesHidden: boolean;
  /** What stands in text boxes that are anchored here. */
  readonly boxes: FlowNode[];
}

/** Begins a paragraph of the usual style. */
export function wordParagraph({ usual, styleOf }: WordStyles): WordParagraph {
  return {
    styleId: usual,
    style: styleOf(usual),
    depth: null,
    list: null,
    level: null,
    runHidden: null,
    text: '',
    hidden: '',
    joined: false,
    boxesHidden: false,
    boxes: [],
  };
}
