import { symbolText } from '../flow/symbol-fonts.ts';
import type { Archive } from '../package/archive.ts';
import { type Attributes, readXml } from '../package/read-xml.ts';

/** How one level of a list prints its numbers. */
export interface ListLevel {
  format: string;
  /** `%1.%2`, each the number of a level; a bullet as it is printed. */
  text: string;
  start: number;
  /** The level below which numbers begin anew; null where every level above does so. */
  restart: number | null;
  /** Numbers of other levels print as plain ones. */
  plain: boolean;
  /** Behind the mark stands no space. */
  tight: boolean;
  /** The paragraph style that stands for this level. */
  style: string | null;
  font: string;
}

/** A list: its levels, and whose numbers it counts on. */
export interface WordList {
  readonly levels: readonly (ListLevel | undefined)[];
  /** Lists of one counter go on where another stopped. */
  readonly counter: string;
  /** Levels that begin anew with this list, and from what number. */
  readonly starts: ReadonlyMap<number, number>;
}

interface OpenList {
  readonly levels: (ListLevel | undefined)[];
  /** The list style whose levels these are, where they stand elsewhere. */
  link: string | null;
}

interface Numbered {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, ListLevel>;
}

/** Levels that Word has. */
const mostLevels = 9;

interface State {
  readonly abstract: Map<string, OpenList>;
  /** Lists by the list style that they stand for. */
  readonly byStyle: Map<string, OpenList>;
  readonly numbered: Map<string, Numbered>;
  /** What is open. */
  list: OpenList | null;
  number: Numbered | null;
  level: ListLevel | null;
  override: number;
}

/** Reads the lists of a document by their ids. Throws Refusal. */
export function readNumbering(
  archive: Archive,
  part: string | null,
): ReadonlyMap<string, WordList> {
  const [abstract, byStyle, numbered] = [new Map(), new Map(), new Map()];
  const state: State = {
    abstract,
    byStyle,
    numbered,
    list: null,
    number: null,
    level: null,
    override: 0,
  };
  if (part === null || !archive.has(part)) return new Map();
  readXml(archive, part, {
    open: (name, attributes) => openElement(state, name, attributes),
    close(name) {
      if (name === 'lvl') state.level = null;
      else if (name === 'abstractNum') state.list = null;
      else if (name === 'num') state.number = null;
    },
  });
  return new Map([...state.numbered].map(([id, each]) => [id, finishList(each, state)]));
}

function openElement(state: State, name: string, attributes: Attributes): void {
  const { list, number, level } = state;
  const { val = '' } = attributes;
  if (name === 'abstractNum') {
    state.list = { levels: [], link: null };
    state.abstract.set(attributes.abstractNumId ?? '', state.list);
  } else if (name === 'num') {
    state.number = { abstract: '', starts: new Map(), levels: new Map() };
    state.numbered.set(attributes.numId ?? '', state.number);
  } else if (name === 'abstractNumId' && number) number.abstract = val;
  else if (name === 'numStyleLink' && list) list.link = val;
  else if (name === 'styleLink' && list) state.byStyle.set(val, list);
  else if (name === 'lvlOverride') state.override = Number(attributes.ilvl);
  else if (name === 'startOverride' && number) number.starts.set(state.override, Number(val));
  else if (name === 'lvl') openLevel(state, Number(attributes.ilvl));
  else if (level) readLevel(level, name, attributes);
}

function openLevel(state: State, at: number): void {
  if (!(at >= 0 && at < mostLevels)) return;
  state.level = newLevel();
  if (state.number) state.number.levels.set(at, state.level);
  else if (state.list) state.list.levels[at] = state.level;
}

function newLevel(): ListLevel {
  const text = { format: 'decimal', text: '', style: null, font: '' };
  return { ...text, start: 1, restart: null, plain: false, tight: false };
}

function readLevel(level: ListLevel, name: string, attributes: Attributes): void {
  const { val = '' } = attributes;
  if (name === 'numFmt') level.format = val;
  else if (name === 'lvlText') level.text = val;
  else if (name === 'start') level.start = Number(val);
  else if (name === 'lvlRestart') level.restart = Number(val);
  else if (name === 'isLgl') level.plain = true;
  else if (name === 'suff') level.tight = val === 'nothing';
  else if (name === 'pStyle') level.style = val;
  else if (name === 'rFonts') level.font = attributes.ascii ?? attributes.hAnsi ?? '';
}

function finishList({ abstract, starts, levels }: Numbered, state: State): WordList {
  const found = state.abstract.get(abstract);
  const linked = found?.link ? state.byStyle.get(found.link) : null;
  const own = [...((linked ?? found)?.levels ?? [])];
  for (const [at, level] of levels) own[at] = level;
  const printed = own.map((level) => {
    if (level?.format !== 'bullet') return level;
    return { ...level, text: symbolText(level.text, level.font) };
  });
  return { levels: printed, counter: abstract, starts };
}
