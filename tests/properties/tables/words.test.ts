import { describe, expect, it } from 'vitest';
import { createRandom } from '../generated/random.ts';
import { createWords } from '../generated/words.ts';
import { headerWords, unknownHeaders, yearHeaders } from './header-words.ts';
import * as phrases from './phrases.ts';
import * as sheetWords from './sheet-words.ts';
import { tables } from './tables.ts';

const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
};

describe('generated sheets', () => {
  it('have words that stand in none of their fixed texts', () => {
    const fixed = [phrases, sheetWords, headerWords, unknownHeaders, yearHeaders]
      .flatMap(strings)
      .join(' ');
    const words = createWords(createRandom(1));
    const names = Array.from({ length: 1200 }, () => words.name());
    expect(names.filter((name) => fixed.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are the same for the same seed', () => {
    expect(tables.make(createRandom(7), {})).toEqual(tables.make(createRandom(7), {}));
    expect(tables.make(createRandom(7), {}).text).not.toBe(tables.make(createRandom(8), {}).text);
  });

  it.each(tables.settings.map((setting) => ({ name: setting.join(' × '), setting })))(
    'print every word that they expect, and what does not show as well: $name',
    ({ setting }) => {
      for (let seed = 0; seed < 15; seed++) {
        const { text, expected } = tables.make(createRandom(seed), { setting });
        const printed = [
          ...expected.records.flatMap(({ cells }) => cells.flatMap(({ words }) => words)),
          ...expected.texts.flatMap(({ words }) => words),
          ...expected.hidden,
        ];
        expect(printed.filter((word) => !text.includes(word))).toEqual([]);
      }
    },
  );
});
