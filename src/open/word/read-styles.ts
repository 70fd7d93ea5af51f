import type { Archive } from '../package/archive.ts';
import { type Attributes, readXml } from '../package/read-xml.ts';

/** The list that a paragraph belongs to. */
export interface ListPlace {
  readonly list: string;
  /** Null: the level that names the paragraph's style. */
  readonly level: number | null;
}

/** What a style says, those it is based on included; null where it says nothing. */
export interface WordStyle {
  /** Depth of a heading from 1; 0 for text that is expressly none. */
  readonly depth: number | null;
  readonly hidden: boolean | null;
  readonly list: ListPlace | null;
}

/** The styles of a document by their ids. */
export interface WordStyles {
  /** The style of paragraphs that name none. */
  readonly usual: string;
  styleOf(id: string | undefined): WordStyle;
}

interface OwnStyle {
  basedOn: string | null;
  depth: number | null;
  hidden: boolean | null;
  list: string | null;
  level: number | null;
}

const nothing: WordStyle = { depth: null, hidden: null, list: null };

/** Reads the styles of a document. Throws Refusal. */
export function readStyles(archive: Archive, part: string | null): WordStyles {
  const own = new Map<string, OwnStyle>();
  let usual = '';
  let style: OwnStyle | null = null;
  if (part !== null && archive.has(part)) {
    readXml(archive, part, {
      open(name, attributes) {
        if (name === 'style') {
          style = { basedOn: null, depth: null, hidden: null, list: null, level: null };
          const { styleId = '', type, default: isDefault } = attributes;
          own.set(styleId, style);
          if (type === 'paragraph' && isOn(isDefault)) usual = styleId;
        } else if (style) readProperty(style, name, attributes);
      },
      close(name) {
        if (name === 'style') style = null;
      },
    });
  }
  return { usual, styleOf: resolver(own) };
}

function readProperty(style: OwnStyle, name: string, attributes: Attributes): void {
  const { val } = attributes;
  if (name === 'basedOn') style.basedOn = val ?? null;
  else if (name === 'name') style.depth ??= depthOfName(val ?? '');
  else if (name === 'outlineLvl') style.depth = depthOf(val);
  else if (name === 'vanish') style.hidden = isOn(val ?? '1');
  else if (name === 'numId') style.list = val ?? null;
  else if (name === 'ilvl') style.level = Number(val);
}

/** Depth from 1 of an outline level from 0; 9 is text. */
export function depthOf(level: string | undefined): number {
  const number = Number(level);
  return number >= 0 && number < 9 ? number + 1 : 0;
}

/** Names of Word's own heading styles, which some programs write without their level. */
function depthOfName(name: string): number | null {
  const [, digit] = /^(?:heading|見出し)\s*([1-9])$/i.exec(name) ?? [];
  if (digit !== undefined) return Number(digit);
  return /^(?:title|表題)$/i.test(name) ? 1 : null;
}

/** A switch of Word: on where it is named without a value. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:0|false|off|none)$/.test(value);
}

/** Styles based on each other are followed this far; longer chains are circles. */
const longestChain = 20;

function resolver(own: ReadonlyMap<string, OwnStyle>): WordStyles['styleOf'] {
  const known = new Map<string, WordStyle>();
  const resolve = (id: string, chain: number): WordStyle => {
    const style = own.get(id);
    if (!style || chain > longestChain) return nothing;
    const base = style.basedOn === null ? nothing : resolve(style.basedOn, chain + 1);
    const { depth, hidden, list, level } = style;
    return {
      depth: depth ?? base.depth,
      hidden: hidden ?? base.hidden,
      list: list === null ? base.list : { list, level },
    };
  };
  return (id) => {
    if (id === undefined) return nothing;
    const found = known.get(id) ?? resolve(id, 0);
    known.set(id, found);
    return found;
  };
}
