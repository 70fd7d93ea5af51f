import { numberTexts } from '../flow/number-text.ts';
import { numberFormats } from './number-formats.ts';
import type { ListLevel, WordList } from './read-numbering.ts';
import type { ListPlace } from './read-styles.ts';

/** A mark as Word prints it before a paragraph. */
export interface Mark {
  readonly text: string;
  readonly level: number;
  /** A number, not a bullet. */
  readonly isNumber: boolean;
}

/** Counts the paragraphs of all lists, in the order of the document. */
export type MarkCounter = (place: ListPlace, style: string) => Mark | null;

/** Begins to count. */
export function markCounter(lists: ReadonlyMap<string, WordList>): MarkCounter {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ list: id, level }, style) => {
    const list = lists.get(id);
    const at = level ?? Math.max(0, list?.levels.findIndex((each) => each?.style === style) ?? 0);
    const own = list?.levels[at];
    if (!list || !own) return null;
    const numbers = counts.get(list.counter) ?? [];
    counts.set(list.counter, numbers);
    const start = begun.has(`${id} ${at}`) ? undefined : list.starts.get(at);
    begun.add(`${id} ${at}`);
    numbers[at] = start ?? (numbers[at] ?? own.start - 1) + 1;
    restartBelow(numbers, at, list);
    const isNumber = own.format !== 'bullet' && own.format !== 'none';
    return { text: printed(own, at, numbers, list), level: at, isNumber };
  };
}

/** Deeper levels begin anew, but for those that say they do not. */
function restartBelow(numbers: number[], at: number, { levels }: WordList): void {
  for (let below = at + 1; below < numbers.length; below++) {
    const restart = levels[below]?.restart;
    if (restart === null || restart === undefined || (restart > 0 && at < restart)) {
      delete numbers[below];
    }
  }
}

function printed(own: ListLevel, at: number, numbers: readonly number[], list: WordList): string {
  const space = own.tight ? '' : ' ';
  if (own.format === 'bullet') return own.text === '' ? '' : own.text + space;
  if (own.format === 'none' && !own.text.includes('%'))
    return own.text === '' ? '' : own.text + space;
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1;
    const { format = 'decimal', start = 1 } = list.levels[level] ?? {};
    if (format === 'none') return '';
    const plain = own.plain && level !== at;
    const print = plain ? numberTexts.decimal : (numberFormats[format] ?? numberTexts.decimal);
    return print(numbers[level] ?? start);
  });
  return text === '' ? '' : text + space;
}
