import type { FlowNode } from '../flow/flow.ts';
import { plainText } from '../flow/plain-text.ts';
import { depthOf, type ListPlace, type WordStyle } from './read-styles.ts';
import type { WordContext } from './word-context.ts';

/** A paragraph of Word while it is read. */
export interface OpenParagraph {
  setStyle(id: string | undefined): void;
  setDepth(level: string | undefined): void;
  setList(list: string): void;
  setLevel(level: number): void;
  openRun(): void;
  closeRun(): void;
  setRunStyle(id: string | undefined): void;
  setHidden(hidden: boolean): void;
  print(text: string): void;
  /** Text that stands here and does not show. */
  hide(text: string): void;
  /** The paragraph's end is deleted: the next goes on in it. */
  joinNext(): void;
  isJoined(): boolean;
  rejoin(): OpenParagraph;
  /** A text box that is anchored here. */
  addBox(nodes: readonly FlowNode[]): void;
  /** Whether the next text box does not show. */
  hideBoxes(hidden: boolean): void;
  /** The paragraph, what of it does not show, and its text boxes. */
  finish(): FlowNode[];
}

/** Begins a paragraph. */
export function openParagraph({ styles, countMark }: WordContext): OpenParagraph {
  let styleId = styles.usual;
  let style: WordStyle = styles.styleOf(styleId);
  let depth: number | null = null;
  let list: string | null = null;
  let level: number | null = null;
  let runHidden: boolean | null = null;
  let text = '';
  let hidden = '';
  let joined = false;
  let boxesHidden = false;
  const boxes: FlowNode[] = [];
  const listPlace = (): ListPlace | null => {
    if (list === null && style.list === null) return null;
    const id = list ?? style.list?.list ?? '0';
    return id === '0'
      ? null
      : { list: id, level: level ?? (list === null ? (style.list?.level ?? null) : 0) };
  };
  const paragraph: OpenParagraph = {
    setStyle(id) {
      styleId = id ?? styles.usual;
      style = styles.styleOf(styleId);
    },
    setDepth(outline) {
      depth = depthOf(outline);
    },
    setList(id) {
      list = id;
    },
    setLevel(at) {
      level = at;
    },
    openRun() {
      runHidden = null;
    },
    closeRun() {
      runHidden = null;
    },
    setRunStyle(id) {
      runHidden ??= styles.styleOf(id).hidden;
    },
    setHidden(value) {
      runHidden = value;
    },
    print(piece) {
      if (runHidden ?? style.hidden ?? false) hidden += piece;
      else text += piece;
    },
    hide(piece) {
      hidden += piece;
    },
    joinNext() {
      joined = true;
    },
    isJoined: () => joined,
    rejoin() {
      joined = false;
      return paragraph;
    },
    addBox(nodes) {
      if (!boxesHidden) boxes.push(...nodes);
      else if (nodes.length > 0) boxes.push({ type: 'hidden', text: plainText(nodes) });
    },
    hideBoxes(value) {
      boxesHidden = value;
    },
    finish() {
      const place = listPlace();
      const shows = text.trim() !== '';
      // An empty paragraph of a list counts in Word as well.
      const mark = place && (shows || boxes.length === 0) ? countMark(place, styleId) : null;
      const heading = depth ?? style.depth ?? 0;
      const nodes: FlowNode[] = shows
        ? [
            {
              type: 'paragraph',
              lines: ((mark?.text ?? '') + text).split('\n'),
              depth: heading > 0 ? heading : null,
              listLevel: mark && heading === 0 ? mark.level : null,
            },
          ]
        : [];
      if (hidden.trim() !== '') nodes.push({ type: 'hidden', text: hidden });
      return [...nodes, ...boxes];
    },
  };
  return paragraph;
}
