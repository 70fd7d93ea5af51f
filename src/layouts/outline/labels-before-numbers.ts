import type { Block, Line } from '../../parse/document.ts';

/** A word, a gap, figures and what follows them. */
const apart = /^[\s　]*([^\s　0-9０-９：:。、]{2,12})[\s　]+([0-9０-９]{1,3})(?![0-9０-９])(.*)$/su;
/** What makes a quantity of figures: a decimal, a sign or unit, a counter with what no title has behind it. */
const quantity =
  /^(?:[.．][0-9０-９]|[,，][0-9０-９]{3}|[\s　]?(?:[%％a-zA-Zａ-ｚ㎡㎞㎏㎥℃]|\p{L}{1,3}(?:[をにがへで]|以上|以下|以内|未満|程度)|(?:件|人|名|回|台|校|館|橋|路線|か所|箇所|世帯|団体|社|店|本|枚|冊|日|月)$))/u;
/** The next item of the list that a text begins. */
const second = /^[\s　]*[2２](?:[.．、)）]|[\s　])/u;
/** Longer lines are not looked at. */
const longest = 200;

/** A line of a word in front of a number. */
interface Numbered {
  readonly word: string;
  readonly ordinal: number;
  /** What follows the number is what it counts. */
  readonly counts: boolean;
  /** The line below goes on with 2. */
  readonly goesOn: boolean;
}

/**
 * The words that stand before a gap and a number as labels do before their texts: `目標　60橋を点検する`, or `成果　1 増やした`
 * above `2 開いた`. Their numbers do not go on from 1, each from the one above, and one of them counts what follows; or
 * all are 1, the first of a list that goes on in the next line. Words that number titles have neither.
 */
export function labelsBeforeNumbers(blocks: readonly Block[]): ReadonlySet<string> {
  const found = new Map<string, Numbered[]>();
  for (const line of blocks.flatMap(linesOf)) {
    const own = found.get(line.word);
    if (own) own.push(line);
    else found.set(line.word, [line]);
  }
  return new Set([...found].flatMap(([word, lines]) => (areTexts(lines) ? word : [])));
}

function linesOf(block: Block): readonly Numbered[] {
  if (block.type !== 'paragraph') return [];
  return block.lines.flatMap((line, at) => numberedOf(line, block.lines[at + 1]) ?? []);
}

function numberedOf({ text }: Line, below: Line | undefined): Numbered | null {
  const [, word = '', figures = '', rest = ''] =
    text.length > longest ? [] : (apart.exec(text) ?? []);
  if (word === '') return null;
  const ordinal = Number(figures.normalize('NFKC'));
  return {
    word,
    ordinal,
    counts: quantity.test(rest.trimEnd()),
    goesOn: ordinal === 1 && below !== undefined && second.test(below.text.slice(0, longest)),
  };
}

function areTexts(lines: readonly Numbered[]): boolean {
  const isFirst = lines.every(({ ordinal }) => ordinal === 1);
  if (isFirst) return lines.some(({ goesOn }) => goesOn);
  const isCount = lines.every(
    ({ ordinal }, at) => ordinal === 1 || ordinal === (lines[at - 1]?.ordinal ?? 0) + 1,
  );
  return !isCount && lines.some(({ counts }) => counts);
}
