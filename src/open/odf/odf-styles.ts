import { symbolText } from '../flow/symbol-fonts.ts';
import type { Attributes } from '../package/read-xml.ts';
import { odfNumberText } from './odf-number-text.ts';

/** How one level of a list begins its items. */
export interface OdfListLevel {
  /** Null for a bullet. */
  readonly number: ((n: number) => string) | null;
  bullet: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** Numbers of this many levels print, joined by full stops. */
  readonly shown: number;
}

interface Style {
  parent: string | null;
  hidden: boolean | null;
  ruled: boolean | null;
  /** Of a column, in half-width characters. */
  width: number | null;
  list: string | null;
  name: string;
}

/** The styles of an OpenDocument file, gathered as they are met. */
export interface OdfStyles {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  isHidden(style: string | undefined): boolean;
  isTitle(style: string | undefined): boolean;
  isRuled(style: string | undefined): boolean;
  widthOf(style: string | undefined): number | null;
  listOf(style: string | undefined): string | null;
  listLevel(list: string | null, level: number): OdfListLevel | null;
  headingLevel(level: number): OdfListLevel | null;
}

const centimetresPerCharacter = 0.19;
const longestChain = 20;

interface State {
  readonly styles: Map<string, Style>;
  readonly lists: Map<string, Map<number, OdfListLevel>>;
  readonly headings: Map<number, OdfListLevel>;
  /** What is open. */
  style: Style | null;
  list: Map<number, OdfListLevel> | null;
  level: OdfListLevel | null;
}

/** Begins without styles. */
export function odfStyles(): OdfStyles {
  const state: State = {
    styles: new Map(),
    lists: new Map(),
    headings: new Map(),
    style: null,
    list: null,
    level: null,
  };
  const { lists, headings } = state;
  return {
    open: (name, attributes) => openElement(state, name, attributes),
    close: (name) => closeElement(state, name),
    isHidden: (name) => find(state, name, ({ hidden }) => hidden) ?? false,
    isTitle: (name) => find(state, name, (each) => (each.name === 'Title' ? true : null)) ?? false,
    isRuled: (name) => find(state, name, ({ ruled }) => ruled) ?? false,
    widthOf: (name) => find(state, name, ({ width }) => width),
    listOf: (name) => find(state, name, ({ list }) => list),
    listLevel: (name, level) => (name === null ? null : (lists.get(name)?.get(level) ?? null)),
    headingLevel: (level) => headings.get(level) ?? null,
  };
}

/** What a style says, or one that it is based on. */
function find<Value>(
  { styles }: State,
  name: string | undefined,
  value: (style: Style) => Value | null,
): Value | null {
  let at = name === undefined ? undefined : styles.get(name);
  for (let chain = 0; at && chain < longestChain; chain++) {
    const found = value(at);
    if (found !== null) return found;
    at = at.parent === null ? undefined : styles.get(at.parent);
  }
  return null;
}

const levelName = /^(?:list-level-style-|outline-level-style)/;

function openElement(state: State, name: string, attributes: Attributes): void {
  const { styles, lists, headings, style, list, level } = state;
  if (name === 'style') {
    state.style = newStyle(attributes);
    styles.set(state.style.name, state.style);
  } else if (name === 'list-style') {
    state.list = new Map();
    lists.set(attributes['style:name'] ?? '', state.list);
  } else if (name === 'outline-style') state.list = headings;
  else if (list && levelName.test(name)) {
    state.level = newLevel(name, attributes);
    list.set(Number(attributes.level), state.level);
  } else if (level && name === 'text-properties') {
    const font = attributes['fo:font-family'] ?? attributes['font-name'] ?? '';
    level.bullet = symbolText(level.bullet, font.replace(/^["']/, ''));
  } else if (style) readProperties(style, name, attributes);
}

function closeElement(state: State, name: string): void {
  if (name === 'style') state.style = null;
  else if (name === 'list-style' || name === 'outline-style')
    [state.list, state.level] = [null, null];
}

function newStyle(attributes: Attributes): Style {
  return {
    name: attributes.name ?? '',
    parent: attributes['parent-style-name'] ?? null,
    list: attributes['list-style-name'] || null,
    hidden: null,
    ruled: null,
    width: null,
  };
}

function readProperties(style: Style, name: string, attributes: Attributes): void {
  if (name === 'text-properties' && attributes['text:display'] !== undefined) {
    style.hidden = attributes['text:display'] === 'none';
  } else if (name === 'table-properties' && attributes['table:display'] !== undefined) {
    style.hidden = attributes['table:display'] === 'false';
  } else if (name === 'section-properties' && attributes['text:display'] !== undefined) {
    style.hidden = attributes['text:display'] === 'none';
  } else if (name === 'table-cell-properties') style.ruled = isRuled(attributes) ?? style.ruled;
  else if (name === 'table-column-properties') style.width = widthIn(attributes['column-width']);
}

/** Rules on two sides or more; null where nothing is said of rules. */
function isRuled(attributes: Attributes): boolean | null {
  const all = attributes['fo:border'];
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => attributes[`fo:border-${side}`]);
  if (all === undefined && sides.every((side) => side === undefined)) return null;
  return sides.filter((side = all) => side !== undefined && side !== 'none').length > 1;
}

const units: Readonly<Record<string, number>> = {
  cm: 1,
  mm: 0.1,
  in: 2.54,
  pt: 2.54 / 72,
  pc: 2.54 / 6,
};

function widthIn(length: string | undefined): number | null {
  const [, number, unit = ''] = /^([\d.]+)([a-z]+)$/.exec(length ?? '') ?? [];
  const size = units[unit];
  return number === undefined || size === undefined
    ? null
    : (Number(number) * size) / centimetresPerCharacter;
}

function newLevel(name: string, attributes: Attributes): OdfListLevel {
  const format = attributes['style:num-format'] ?? '';
  const isBullet = name.endsWith('bullet');
  return {
    number: isBullet || format === '' ? null : odfNumberText(format),
    bullet: isBullet ? (attributes['bullet-char'] ?? '') : '',
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['start-value'] ?? 1),
    shown: Number(attributes['display-levels'] ?? 1),
  };
}
