import { symbolText } from '../flow/symbol-fonts.ts';
import type { Archive } from '../package/archive.ts';
import { type Attributes, readXml } from '../package/read-xml.ts';

/** How one level of a list prints its numbers. */
export interface ListLevel {
  format: string;
  /** `%1.%2`, each the number of a level; a bullet as it is printed. */
  text: string;
  start: number;
  /** The level below which numbers begin anew; null: any above. */
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

/** Reads the lists of a document by their ids. Throws Refusal. */
export function readNumbering(
  archive: Archive,
  part: string | null,
): ReadonlyMap<string, WordList> {
  const abstract = new Map<string, OpenList>();
  const byStyle = new Map<string, OpenList>();
  const numbered = new Map<string, Numbered>();
  if (part === null || !archive.has(part)) return new Map();
  let list: OpenList | null = null;
  let number: Numbered | null = null;
  let level: ListLevel | null = null;
  let override = 0;
  readXml(archive, part, {
    open(name, attributes) {
      const { val = '' } = attributes;
      if (name === 'abstractNum') {
        list = { levels: [], link: null };
        abstract.set(attributes.abstractNumId ?? '', list);
      } else if (name === 'num') {
        number = { abstract: '', starts: new Map(), levels: new Map() };
        numbered.set(attributes.numId ?? '', number);
      } else if (name === 'abstractNumId' && number) number.abstract = val;
      else if (name === 'numStyleLink' && list) list.link = val;
      else if (name === 'styleLink' && list) byStyle.set(val, list);
      else if (name === 'lvlOverride') override = Number(attributes.ilvl);
      else if (name === 'startOverride' && number) number.starts.set(override, Number(val));
      else if (name === 'lvl') {
        level = newLevel();
        const at = Number(attributes.ilvl);
        if (number) number.levels.set(at, level);
        else if (list && at >= 0 && at < mostLevels) list.levels[at] = level;
      } else if (level) readLevel(level, name, attributes);
    },
    close(name) {
      if (name === 'lvl') level = null;
      else if (name === 'abstractNum') list = null;
      else if (name === 'num') number = null;
    },
  });
  const levelsOf = (id: string): OpenList['levels'] => {
    const found = abstract.get(id);
    const linked = found?.link ? byStyle.get(found.link) : null;
    return (linked ?? found)?.levels ?? [];
  };
  return new Map([...numbered].map(([id, each]) => [id, finishList(each, levelsOf)]));
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

function finishList(
  { abstract, starts, levels }: Numbered,
  levelsOf: (id: string) => OpenList['levels'],
): WordList {
  const own = [...levelsOf(abstract)];
  for (const [at, level] of levels) if (at >= 0 && at < mostLevels) own[at] = level;
  const printed = own.map((level) => {
    if (level?.format !== 'bullet') return level;
    return { ...level, text: symbolText(level.text, level.font) };
  });
  return { levels: printed, counter: abstract, starts };
}
