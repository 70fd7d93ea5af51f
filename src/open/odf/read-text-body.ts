import type { FlowNode } from '../flow/flow.ts';
import { plainText } from '../flow/plain-text.ts';
import type { Attributes, XmlVisitor } from '../package/read-xml.ts';
import { type ListMemory, type OdfLists, odfLists, printed } from './odf-lists.ts';
import { inlineText, type OdfParagraph, odfParagraph } from './odf-paragraph.ts';
import type { OdfStyles } from './odf-styles.ts';
import { type OdfTable, odfTable } from './odf-table.ts';
import { skipped } from './skipped.ts';

/** What stands in the body of a text document, and what is told beside it. */
export interface TextBody {
  readonly visitor: XmlVisitor;
  /** The body, then footnotes in the order of their marks, then comments. */
  finish(): FlowNode[];
}

/** Begins to read a text body, or the header or footer of a page. */
export function textBody(styles: OdfStyles): TextBody {
  const memory: ListMemory = { byId: new Map(), byStyle: new Map() };
  const state: State = {
    styles,
    memory,
    lists: [odfLists(styles, memory)],
    headings: [],
    frames: [{ kind: 'body', nodes: [], cell: null }],
    tables: [],
    paragraphs: [],
    spans: [],
    hiddenSections: 0,
    sections: [],
    skipping: 0,
    notes: [],
    comments: [],
  };
  const visitor: XmlVisitor = {
    open(name, attributes, qualified) {
      if (state.skipping > 0 || skipped.has(qualified)) state.skipping++;
      else openElement(state, name, attributes);
    },
    text(text) {
      // Line ends and runs of spaces in the file are layout; those that print have elements.
      if (state.skipping === 0) print(state, text.replace(/[\t\n\r ]+/g, ' '));
    },
    close(name) {
      if (state.skipping > 0) state.skipping--;
      else closers[name]?.(state);
    },
  };
  return {
    visitor,
    finish: () => [...(state.frames[0]?.nodes ?? []), ...state.notes.flat(), ...state.comments],
  };
}

interface Frame {
  readonly kind: 'body' | 'cell' | 'box' | 'note' | 'comment' | 'deletion';
  readonly nodes: FlowNode[];
  readonly cell: Attributes | null;
}

interface State {
  readonly styles: OdfStyles;
  readonly memory: ListMemory;
  /** Lists of the body, and of each cell, box or note inside. */
  readonly lists: OdfLists[];
  readonly headings: number[];
  readonly frames: Frame[];
  readonly tables: OdfTable[];
  readonly paragraphs: OdfParagraph[];
  /** Whether each open stretch of text is hidden. */
  readonly spans: boolean[];
  readonly sections: boolean[];
  hiddenSections: number;
  skipping: number;
  readonly notes: FlowNode[][];
  readonly comments: FlowNode[];
}

type Opening = (state: State, attributes: Attributes, name: string) => void;

const openText: Opening = (state, attributes, name) =>
  void state.paragraphs.push(odfParagraph(name, attributes));

const openers: Readonly<Record<string, Opening | undefined>> = {
  p: openText,
  h: openText,
  span: (state, attributes) =>
    void state.spans.push(state.styles.isHidden(attributes['style-name'])),
  section(state, { display, 'style-name': style }) {
    const hidden = display === 'none' || state.styles.isHidden(style);
    state.sections.push(hidden);
    if (hidden) state.hiddenSections++;
  },
  list: (state, attributes) => listsOf(state).openList(attributes),
  'list-item': (state, attributes) => listsOf(state).openItem(attributes, true),
  'list-header': (state, attributes) => listsOf(state).openItem(attributes, false),
  table: (state) => void state.tables.push(odfTable(state.styles)),
  'table-column': (state, attributes) => state.tables.at(-1)?.addColumns(attributes),
  'table-header-rows': (state) => state.tables.at(-1)?.setHeader(true),
  'table-row': (state, attributes) => state.tables.at(-1)?.openRow(attributes),
  'table-cell': (state, attributes) => openFrame(state, 'cell', attributes),
  'covered-table-cell': (state, attributes) => openFrame(state, 'cell', attributes),
  'text-box': (state) => openFrame(state, 'box'),
  'custom-shape': (state) => openFrame(state, 'box'),
  'note-body': (state) => openFrame(state, 'note'),
  annotation: (state) => openFrame(state, 'comment'),
  deletion: (state) => openFrame(state, 'deletion'),
};

const closeText = (state: State): void => {
  const paragraph = state.paragraphs.pop();
  const nodes = state.frames.at(-1)?.nodes;
  if (paragraph && nodes) nodes.push(...nodesOf(state, paragraph));
};

const closeCell = (state: State): void => {
  const frame = closeFrame(state);
  if (frame?.cell) state.tables.at(-1)?.closeCell(frame.cell, frame.nodes);
};

const closeBox = (state: State): void => {
  const frame = closeFrame(state);
  const anchor = state.paragraphs.at(-1)?.boxes ?? state.frames.at(-1)?.nodes;
  if (frame) anchor?.push(...frame.nodes);
};

const closers: Readonly<Record<string, ((state: State) => void) | undefined>> = {
  p: closeText,
  h: closeText,
  span: (state) => void state.spans.pop(),
  section(state) {
    if (state.sections.pop()) state.hiddenSections--;
  },
  list: (state) => listsOf(state).closeList(),
  'list-item': (state) => listsOf(state).closeItem(),
  'list-header': (state) => listsOf(state).closeItem(),
  table(state) {
    const table = state.tables.pop();
    if (table) state.frames.at(-1)?.nodes.push(...table.finish());
  },
  'table-header-rows': (state) => state.tables.at(-1)?.setHeader(false),
  'table-row': (state) => state.tables.at(-1)?.closeRow(),
  'table-cell': closeCell,
  'covered-table-cell': closeCell,
  'text-box': closeBox,
  'custom-shape': closeBox,
  'note-body'(state) {
    const frame = closeFrame(state);
    if (!frame) return;
    const number = state.notes.push(frame.nodes);
    const [first] = frame.nodes;
    if (first?.type === 'paragraph') {
      const [line = '', ...rest] = first.lines;
      frame.nodes[0] = { ...first, lines: [`[${number}] ${line.trim()}`, ...rest] };
    }
    print(state, `[${number}]`);
  },
  annotation(state) {
    const frame = closeFrame(state);
    if (frame) state.comments.push(...frame.nodes);
  },
  deletion(state) {
    const text = plainText(closeFrame(state)?.nodes ?? []);
    if (text !== '') state.frames.at(-1)?.nodes.push({ type: 'hidden', text });
  },
};

function openElement(state: State, name: string, attributes: Attributes): void {
  const open = openers[name];
  const inline = state.paragraphs.length > 0 ? inlineText(name, attributes) : null;
  if (open) open(state, attributes, name);
  else if (inline !== null) print(state, inline);
}

function openFrame(state: State, kind: Frame['kind'], cell: Attributes | null = null): void {
  state.frames.push({ kind, nodes: [], cell });
  state.lists.push(odfLists(state.styles, state.memory));
}

function closeFrame(state: State): Frame | undefined {
  if (state.frames.length < 2) return undefined;
  state.lists.pop();
  return state.frames.pop();
}

function listsOf({ lists }: State): OdfLists {
  const [last = lists[0]] = lists.slice(-1);
  if (!last) throw new TypeError('a body has lists');
  return last;
}

function print({ paragraphs, spans, hiddenSections, styles }: State, text: string): void {
  const paragraph = paragraphs.at(-1);
  if (!paragraph) return;
  const hidden = hiddenSections > 0 || spans.some(Boolean) || styles.isHidden(paragraph.style);
  if (hidden) paragraph.hidden += text;
  else paragraph.text += text;
}

function nodesOf(state: State, paragraph: OdfParagraph): FlowNode[] {
  const { style, text, hidden } = paragraph;
  const nodes: FlowNode[] = [];
  const lists = listsOf(state);
  const level = lists.level();
  const bare = text.trim() === '';
  const mark = level !== null && (!bare || lists.counts(style)) ? lists.takeMark(style) : '';
  if (!bare || mark !== '') {
    const depth = paragraph.depth ?? (state.styles.isTitle(style) ? 1 : null);
    const number = depth !== null && level === null ? headingNumber(state, paragraph.depth) : '';
    nodes.push({
      type: 'paragraph',
      lines: (number + mark + text.trim()).split('\n'),
      depth,
      listLevel: depth === null ? level : null,
      bare,
    });
  }
  if (hidden.trim() !== '') nodes.push({ type: 'hidden', text: hidden });
  return [...nodes, ...paragraph.boxes];
}

/** Chapters are numbered where the document says how. */
function headingNumber({ styles, headings }: State, depth: number | null): string {
  if (depth === null) return '';
  const own = styles.headingLevel(depth);
  headings[depth - 1] = (headings[depth - 1] ?? (own?.start ?? 1) - 1) + 1;
  headings.length = depth;
  return own?.number ? printed(own, depth, headings, styles.headingLevel) : '';
}
