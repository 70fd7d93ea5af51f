import type { Random } from './random.ts';

/**
 * Names that occur once in a sample, so that the text around them can be traced wherever it turns up:
 * two kanji, the first of one set and the second of another, so that no two names make a third where they meet.
 */
const first = [
  ...'柊楓椿榎桐萩葵梓櫟椎藤茜朴柏桂杏棗欅橘楠菫蓮蘭芹薺蕗葦茅蔦萱榊桑槙樺楡栃柚梨柿栗',
];
const second = [
  ...'坂瀬窪渕峠畑浦磯沼塚淵嶺岬汐滝砂堀洲渚澤潟崎巻曲越袋迫谷垣籠舘堤樋溝畔蔵窯鼻枝節',
];

/** Numbers that phrases hold. */
const inPhrases: ReadonlySet<number> = new Set([3150, 3200]);

export interface Words {
  /** `柊坂`, never twice. */
  name(): string;
  /** `4,817`, never twice. */
  number(): string;
}

export function createWords(random: Random): Words {
  const pairs = first.flatMap((a) => second.map((b) => a + b));
  const names = random.shuffle(pairs);
  const numbers = random.shuffle(Array.from({ length: 8000 }, (_, i) => 1203 + i));
  const take = <T>(list: T[]): T => {
    const value = list.pop();
    if (value === undefined) throw new Error('a sample takes more words than there are');
    return value;
  };
  return {
    name: () => take(names),
    number: () => {
      const number = take(numbers);
      return (inPhrases.has(number) ? take(numbers) : number).toLocaleString('en');
    },
  };
}
