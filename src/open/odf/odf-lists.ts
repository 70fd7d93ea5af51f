import type { Attributes } from '../package/read-xml.ts';
import type { OdfListLevel, OdfStyles } from './odf-styles.ts';

/** Lists inside one another, and the numbers of their items. */
export interface OdfLists {
  openList(attributes: Attributes): void;
  closeList(): void;
  /** `counts` is false for a list header, which bears no mark. */
  openItem(attributes: Attributes, counts: boolean): void;
  closeItem(): void;
  /** Depth of the open list from 0; null outside lists. */
  level(): number | null;
  /** The mark of the item that is open, for the first paragraph that asks; '' for the others. */
  takeMark(style: string | undefined): string;
  /** Whether the level that is open prints numbers, not bullets. */
  counts(style: string | undefined): boolean;
}

/** Numbers of the lists of a document, by their ids and by their styles: they may go on, in another cell too. */
export interface ListMemory {
  readonly byId: Map<string, number[]>;
  readonly byStyle: Map<string, number[]>;
}

interface OpenList {
  readonly style: string | null;
  readonly numbers: number[];
}

interface State {
  readonly styles: OdfStyles;
  readonly memory: ListMemory;
  readonly open: OpenList[];
  /** The item's mark is still to be printed. */
  waiting: boolean;
}

/** Begins outside all lists. */
export function odfLists(styles: OdfStyles, memory: ListMemory): OdfLists {
  const state: State = { styles, memory, open: [], waiting: false };
  return {
    openList: (attributes) => openList(state, attributes),
    closeList: () => closeList(state),
    openItem: (attributes, counts) => openItem(state, attributes, counts),
    closeItem() {
      state.waiting = false;
    },
    level: () => (state.open.length > 0 ? state.open.length - 1 : null),
    takeMark: (style) => takeMark(state, style),
    counts: (style) => (levelOf(state, style, state.open.length)?.number ?? null) !== null,
  };
}

function openList({ open, memory }: State, attributes: Attributes): void {
  const outer = open.at(-1);
  const style = attributes['style-name'] ?? outer?.style ?? null;
  const id = attributes['xml:id'] ?? '';
  const numbers = outer?.numbers ?? earlier(memory, attributes, style) ?? [];
  open.push({ style, numbers });
  memory.byStyle.set(style ?? '', numbers);
  if (id !== '') memory.byId.set(id, numbers);
}

/** The numbers of the list that an outermost one goes on with. */
function earlier(
  { byId, byStyle }: ListMemory,
  attributes: Attributes,
  style: string | null,
): number[] | undefined {
  const list = attributes['continue-list'];
  if (list !== undefined) return byId.get(list);
  return attributes['continue-numbering'] === 'true' ? byStyle.get(style ?? '') : undefined;
}

function closeList({ open }: State): void {
  const closed = open.pop();
  // The levels below begin anew under the next item.
  if (closed && open.length > 0) closed.numbers.length = open.length;
}

function openItem(state: State, attributes: Attributes, counts: boolean): void {
  const { open, styles } = state;
  const list = open.at(-1);
  state.waiting = counts;
  if (!list || !counts) return;
  const at = open.length - 1;
  const start = attributes['start-value'];
  const first = styles.listLevel(list.style, open.length)?.start ?? 1;
  list.numbers[at] = start === undefined ? (list.numbers[at] ?? first - 1) + 1 : Number(start);
}

function takeMark(state: State, style: string | undefined): string {
  const { open } = state;
  const list = open.at(-1);
  if (!state.waiting || !list) return '';
  state.waiting = false;
  const own = levelOf(state, style, open.length);
  return printed(own, open.length, list.numbers, (level) => levelOf(state, style, level));
}

function levelOf(
  { open, styles }: State,
  style: string | undefined,
  level: number,
): OdfListLevel | null {
  return styles.listLevel(open.at(-1)?.style ?? styles.listOf(style), level);
}

/** A mark as it is printed, a space behind it. */
export function printed(
  own: OdfListLevel | null,
  level: number,
  numbers: readonly number[],
  levelOf: (level: number) => OdfListLevel | null,
): string {
  if (!own) return '';
  if (own.number === null) {
    // Prefix and suffix are for numbers; LibreOffice writes the bullet there once more.
    return own.bullet.trim() === '' ? '' : `${own.bullet} `;
  }
  const parts: string[] = [];
  for (let at = Math.max(1, level - own.shown + 1); at <= level; at++) {
    const number = levelOf(at)?.number;
    if (number) parts.push(number(numbers[at - 1] ?? 1));
  }
  return `${own.prefix}${parts.join('.')}${own.suffix} `;
}
