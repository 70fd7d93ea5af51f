import type { FlowNode } from '../flow/flow.ts';
import { plainText } from '../flow/plain-text.ts';
import { symbolText } from '../flow/symbol-fonts.ts';
import type { Archive } from '../package/archive.ts';
import { type Attributes, readXml } from '../package/read-xml.ts';
import { type Fields, fields } from './field.ts';
import { finishParagraph } from './finish-paragraph.ts';
import { depthOf, isOn } from './read-styles.ts';
import type { WordContext } from './word-context.ts';
import { type WordParagraph, wordParagraph } from './word-paragraph.ts';
import { type WordTable, wordTable } from './word-table.ts';

/** The stories of a part by their ids: the body, headers and footers have none, notes and comments do. */
export type Stories = ReadonlyMap<string, readonly FlowNode[]>;

/** Reads a part of a Word file as it shows with all tracked changes accepted. Throws Refusal. */
export function readPart(archive: Archive, part: string, context: WordContext): Stories {
  const state: State = {
    context,
    stories: new Map(),
    stack: [],
    tables: [],
    paragraphs: [],
    fields: fields(),
    skipping: 0,
    deleting: 0,
    inCode: false,
    inText: false,
    inMarkProperties: false,
    inParagraphProperties: false,
    inRowProperties: false,
    carried: null,
  };
  readXml(archive, part, {
    open(name, attributes) {
      if (state.skipping > 0 || skipped.has(name)) state.skipping++;
      else openers[name]?.(state, attributes);
    },
    text(text) {
      if (state.skipping === 0) addText(state, text);
    },
    close(name) {
      if (state.skipping > 0) state.skipping--;
      else closers[name]?.(state);
    },
  });
  return state.stories;
}

/** A run of nodes: a story, a cell, a text box. */
interface Frame {
  readonly id: string;
  readonly nodes: FlowNode[];
  /** How the cell is merged; null for other frames. */
  cell: { colSpan: number; continues: 'above' | 'left' | null } | null;
}

interface State {
  readonly context: WordContext;
  readonly stories: Map<string, readonly FlowNode[]>;
  readonly stack: Frame[];
  readonly tables: WordTable[];
  readonly paragraphs: WordParagraph[];
  readonly fields: Fields;
  /** Elements open inside one that is left out. */
  skipping: number;
  /** Deleted or moved-away stretches that are open. */
  deleting: number;
  inCode: boolean;
  inText: boolean;
  inMarkProperties: boolean;
  inParagraphProperties: boolean;
  inRowProperties: boolean;
  /** A paragraph whose mark was deleted: the next goes on in it. */
  carried: WordParagraph | null;
}

/** Former properties, settings of content controls, readings, and the second form of what stands there already. */
const skipped: ReadonlySet<string> = new Set([
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'tblGridChange',
  'numberingChange',
  'sdtPr',
  'sdtEndPr',
  'sectPr',
  'rt',
  'Fallback',
]);

type Handler<Rest extends readonly unknown[]> = Readonly<
  Record<string, ((state: State, ...rest: Rest) => void) | undefined>
>;

/** A handler that concerns the paragraph that is open, if there is one. */
function ofParagraph(
  change: (paragraph: WordParagraph, attributes: Attributes, state: State) => void,
): (state: State, attributes: Attributes) => void {
  return (state, attributes) => {
    const paragraph = state.paragraphs.at(-1);
    if (paragraph) change(paragraph, attributes, state);
  };
}

const setRunHidden = (hide: (attributes: Attributes, state: State) => boolean | null) =>
  ofParagraph((paragraph, attributes, state) => {
    if (!state.inMarkProperties)
      paragraph.runHidden = hide(attributes, state) ?? paragraph.runHidden;
  });

const openStory = (state: State, { id = '' }: Attributes): void => openFrame(state, id);

const openers: Handler<[Attributes]> = {
  body: openStory,
  hdr: openStory,
  ftr: openStory,
  footnote: openStory,
  endnote: openStory,
  comment: openStory,
  txbxContent: (state) => openFrame(state, ''),
  docPr: ofParagraph((paragraph, { hidden }) => {
    paragraph.boxesHidden = isOn(hidden);
  }),
  p: openNewParagraph,
  pPr(state) {
    state.inParagraphProperties = true;
  },
  pStyle: ofParagraph((paragraph, { val }, { context: { styles } }) => {
    paragraph.styleId = val ?? styles.usual;
    paragraph.style = styles.styleOf(paragraph.styleId);
  }),
  outlineLvl: ofParagraph((paragraph, { val }) => {
    paragraph.depth = depthOf(val);
  }),
  numId: ofParagraph((paragraph, { val = '0' }) => {
    paragraph.list = val;
  }),
  ilvl: ofParagraph((paragraph, { val }) => {
    paragraph.level = Number(val);
  }),
  r: ofParagraph(endRun),
  rPr(state) {
    state.inMarkProperties = state.inParagraphProperties;
  },
  rStyle: setRunHidden(({ val }, { context: { styles } }) => styles.styleOf(val).hidden),
  vanish: setRunHidden(({ val = '1' }) => isOn(val)),
  del: openDeleted,
  moveFrom: openDeleted,
  cellDel(state) {
    const frame = state.stack.at(-1);
    if (frame?.cell) frame.cell.continues = 'left';
  },
  t(state) {
    state.inText = true;
  },
  delText(state) {
    state.inText = true;
  },
  instrText(state) {
    state.inCode = true;
  },
  tab(state) {
    if (!state.inParagraphProperties) print(state, '\t');
  },
  ptab: (state) => print(state, '\t'),
  br: (state) => print(state, '\n'),
  cr: (state) => print(state, '\n'),
  noBreakHyphen: (state) => print(state, '-'),
  sym(state, { char = '', font = '' }) {
    const code = Number.parseInt(char, 16);
    if (code > 0 && code <= 0xffff) print(state, symbolText(String.fromCharCode(code), font));
  },
  fldChar: (state, { fldCharType }) => printAlways(state, state.fields.mark(fldCharType)),
  checkBox: (state) => state.fields.check(false),
  default: (state, { val }) => state.fields.check(isOn(val ?? '1')),
  checked: (state, { val }) => state.fields.check(isOn(val ?? '1')),
  textpath: (state, { string = '' }) => print(state, string),
  footnoteReference: (state, { id = '' }) => refer(state, `footnote ${id}`),
  endnoteReference: (state, { id = '' }) => refer(state, `endnote ${id}`),
  tbl: (state) => void state.tables.push(wordTable()),
  gridCol: (state, { w }) => state.tables.at(-1)?.addColumn(Number(w)),
  tr: (state) => state.tables.at(-1)?.openRow(),
  trPr(state) {
    state.inRowProperties = true;
  },
  gridBefore: (state, { val }) => state.tables.at(-1)?.skip(Number(val)),
  tblHeader(state, { val }) {
    if (isOn(val ?? '1')) state.tables.at(-1)?.markHeader();
  },
  hidden(state, { val }) {
    if (isOn(val ?? '1')) state.tables.at(-1)?.dropRow();
  },
  tc(state) {
    openFrame(state, '');
    const frame = state.stack.at(-1);
    if (frame) frame.cell = { colSpan: 1, continues: null };
  },
  gridSpan(state, { val }) {
    const cell = state.stack.at(-1)?.cell;
    if (cell) cell.colSpan = Number(val);
  },
  vMerge(state, { val }) {
    const cell = state.stack.at(-1)?.cell;
    if (cell && val !== 'restart') cell.continues = 'above';
  },
  hMerge(state, { val }) {
    const cell = state.stack.at(-1)?.cell;
    if (cell && val !== 'restart') cell.continues = 'left';
  },
};

const closeStory = (state: State): void => {
  const frame = closeFrame(state);
  if (frame) state.stories.set(frame.id, frame.nodes);
};

const closers: Handler<[]> = {
  body: closeStory,
  hdr: closeStory,
  ftr: closeStory,
  footnote: closeStory,
  endnote: closeStory,
  comment: closeStory,
  txbxContent(state) {
    const frame = closeFrame(state);
    const paragraph = state.paragraphs.at(-1);
    if (frame && paragraph) addBox(paragraph, frame.nodes);
  },
  p: closeParagraph,
  pPr(state) {
    state.inParagraphProperties = false;
  },
  rPr(state) {
    state.inMarkProperties = false;
  },
  r: (state) => ofParagraph(endRun)(state, {}),
  del: closeDeleted,
  moveFrom: closeDeleted,
  t(state) {
    state.inText = false;
  },
  delText(state) {
    state.inText = false;
  },
  instrText(state) {
    state.inCode = false;
  },
  tc(state) {
    const frame = closeFrame(state);
    if (frame?.cell) state.tables.at(-1)?.closeCell(frame.cell, frame.nodes);
  },
  tr: (state) => state.tables.at(-1)?.closeRow(),
  trPr(state) {
    state.inRowProperties = false;
  },
  tbl(state) {
    const table = state.tables.pop();
    for (const node of table?.finish() ?? []) state.stack.at(-1)?.nodes.push(node);
  },
};

function openFrame(state: State, id: string): void {
  state.stack.push({ id, nodes: [], cell: null });
}

/** The last paragraph of a story or cell ends with it, whatever became of its mark. */
function closeFrame(state: State): Frame | undefined {
  const frame = state.stack.pop();
  if (frame && state.carried) {
    frame.nodes.push(...finishParagraph(state.carried, state.context));
  }
  state.carried = null;
  return frame;
}

function openNewParagraph(state: State): void {
  state.paragraphs.push(state.carried ?? wordParagraph(state.context.styles));
  state.carried = null;
}

function endRun(paragraph: WordParagraph): void {
  paragraph.runHidden = null;
}

function closeParagraph(state: State): void {
  const paragraph = state.paragraphs.pop();
  const nodes = state.stack.at(-1)?.nodes;
  if (!paragraph || !nodes) return;
  if (paragraph.joined) {
    paragraph.joined = false;
    state.carried = paragraph;
    return;
  }
  for (const node of finishParagraph(paragraph, state.context)) nodes.push(node);
}

function addBox({ boxes, boxesHidden }: WordParagraph, nodes: readonly FlowNode[]): void {
  if (!boxesHidden) boxes.push(...nodes);
  else if (nodes.length > 0) boxes.push({ type: 'hidden', text: plainText(nodes) });
}

/** In the properties of a paragraph's mark or of a row it marks what is deleted; elsewhere it holds it. */
function openDeleted(state: State): void {
  const paragraph = state.paragraphs.at(-1);
  if (state.inMarkProperties && paragraph) paragraph.joined = true;
  else if (state.inRowProperties) state.tables.at(-1)?.dropRow();
  else state.deleting++;
}

function closeDeleted(state: State): void {
  if (!state.inMarkProperties && !state.inRowProperties) state.deleting--;
}

function addText(state: State, text: string): void {
  if (state.inCode) state.fields.code(text);
  else if (state.inText) print(state, text.replace(/[\r\n]+/g, ' '));
}

function print(state: State, text: string): void {
  const paragraph = state.paragraphs.at(-1);
  if (!paragraph) return;
  const hidden = state.deleting > 0 || (paragraph.runHidden ?? paragraph.style.hidden ?? false);
  if (hidden) paragraph.hidden += text;
  else if (state.fields.prints()) paragraph.text += text;
}

function printAlways(state: State, text: string): void {
  if (text !== '') print(state, text);
}

function refer(state: State, note: string): void {
  if (state.deleting > 0) return;
  state.context.notes.push(note);
  print(state, `[${state.context.notes.length}]`);
}
