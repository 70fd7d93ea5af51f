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
}

interface OpenList {
  readonly style: string | null;
  readonly numbers: number[];
  readonly id: string;
}

/** Begins outside all lists. */
export function odfLists(styles: OdfStyles): OdfLists {
  const open: OpenList[] = [];
  /** Numbers by the id of the list that holds them, and by list style: lists may go on. */
  const byId = new Map<string, number[]>();
  const byStyle = new Map<string, number[]>();
  let waiting = false;
  return {
    openList(attributes) {
      const outer = open.at(-1);
      const style = attributes['style-name'] ?? outer?.style ?? null;
      const goesOn = attributes['continue-list'];
      const before =
        outer?.numbers ??
        (goesOn === undefined ? undefined : byId.get(goesOn)) ??
        (attributes['continue-numbering'] === 'true' ? byStyle.get(style ?? '') : undefined);
      const numbers = before ?? [];
      const id = attributes['xml:id'] ?? '';
      open.push({ style, numbers, id });
      byStyle.set(style ?? '', numbers);
      if (id !== '') byId.set(id, numbers);
    },
    closeList() {
      const closed = open.pop();
      // The levels below begin anew under the next item.
      if (closed && open.length > 0) closed.numbers.length = open.length;
    },
    openItem(attributes, counts) {
      const list = open.at(-1);
      if (!list) return;
      const at = open.length - 1;
      const level = styles.listLevel(list.style, open.length);
      const start = attributes['start-value'];
      waiting = counts;
      if (!counts) return;
      const before = list.numbers[at] ?? (level?.start ?? 1) - 1;
      list.numbers[at] = start === undefined ? before + 1 : Number(start);
    },
    closeItem() {
      waiting = false;
    },
    level: () => (open.length > 0 ? open.length - 1 : null),
    takeMark(style) {
      const list = open.at(-1);
      if (!waiting || !list) return '';
      waiting = false;
      const name = list.style ?? styles.listOf(style);
      return printed(styles.listLevel(name, open.length), open.length, list.numbers, (level) =>
        styles.listLevel(name, level),
      );
    },
  };
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
