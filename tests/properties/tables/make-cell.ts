import type { Random } from '../generated/random.ts';
import type { Words } from '../generated/words.ts';
import type { Cell, ColumnKey, Grades, Line, Shape } from './model.ts';
import * as phrases from './phrases.ts';
import type { Ability } from './syntaxes/syntax.ts';

/** What cells are made with. */
export interface Maker {
  readonly random: Random;
  readonly words: Words;
  readonly ability: Ability;
  readonly grades: Grades;
  /** Which way the file numbers its rows, of 1: all departments alike. */
  readonly numbering: number;
}

export const statementPhrases = {
  goals: phrases.goals,
  actions: phrases.actions,
  outcomes: phrases.outcomes,
  issues: phrases.issues,
  nextSteps: phrases.nextSteps,
} as const;

export const emptyCell = (): Cell => ({ lines: [], shape: 'breaks', words: [] });

/** One sentence with a word of its own. */
export function phraseCell(list: readonly string[], { random, words }: Maker): Cell {
  const word = words.name();
  return wordCell(random.pick(list).replace('{w}', word), [word]);
}

export const wordCell = (text: string, words: readonly string[]): Cell => ({
  lines: [{ marker: null, level: 0, text }],
  shape: 'breaks',
  words,
});

/** A cell of goals, actions, outcomes, issues or next steps: mostly one sentence. */
export function statementCell(key: keyof typeof statementPhrases, maker: Maker): Cell {
  const { random, ability } = maker;
  const form = random.weigh([
    [60, 'one'],
    [15, 'marked'],
    [ability === 'plain' ? 0 : 25, 'several'],
  ] as const);
  if (form === 'several') return severalCell(key, maker);
  const cell = phraseCell(statementPhrases[key], maker);
  return form === 'one' ? cell : withMarkers(cell, [random.pick(['●', '・', '■', '→'])]);
}

/** Two or three statements, as breaks, list, paragraphs or a run of marks. */
export function severalCell(key: keyof typeof statementPhrases, maker: Maker): Cell {
  const { random, ability } = maker;
  const count = random.between(2, 3);
  const parts = Array.from({ length: count }, () => phraseCell(sentences(key), maker));
  const shape: Shape =
    ability === 'rich' ? random.pick(['breaks', 'list', 'paragraphs', 'run'] as const) : 'breaks';
  const cell: Cell = {
    lines: parts.flatMap(({ lines }) => lines),
    shape,
    words: parts.flatMap(({ words }) => words),
  };
  const marked = shape === 'run' || ability === 'marked' || random.chance(0.7);
  return leveled(marked ? withMarkers(cell, markersFor(count, random)) : cell, random);
}

/** Phrases that end a sentence: others would go on in the next line for some readers. */
const sentences = (key: keyof typeof statementPhrases): readonly string[] =>
  statementPhrases[key].filter((text) => text.endsWith('。'));

function markersFor(count: number, random: Random): string[] {
  const series = random.pick([
    ['①', '②', '③'],
    ['(1)', '(2)', '(3)'],
    ['●', '●', '・'],
    ['●', '・', '・'],
    ['・', '・', '・'],
    ['■', '■', '■'],
  ]);
  return series.slice(0, count);
}

const withMarkers = (cell: Cell, markers: readonly string[]): Cell => ({
  ...cell,
  lines: cell.lines.map((line, i) => ({ ...line, marker: markers[i] ?? line.marker })),
});

/** Lists are nested sometimes. */
function leveled(cell: Cell, random: Random): Cell {
  if (cell.shape !== 'list' || !random.chance(0.3)) return cell;
  const lines: Line[] = cell.lines.map((line, i) => ({ ...line, level: i > 0 ? 1 : 0 }));
  return { ...cell, lines };
}

export function gradeCell({ random, grades }: Maker): Cell {
  return wordCell(random.pick(grades.marks), []);
}

/** `柊坂-12`: a number that can be traced. */
export function codeCell({ random, words }: Maker): Cell {
  const word = words.name();
  return wordCell(`${word}-${random.between(1, 99)}`, [word]);
}

/** `4,817人` and the like. */
export function amountCell({ words }: Maker, unit: string): Cell {
  const number = words.number();
  return wordCell(`${number}${unit}`, [number]);
}

export const isStatementKey = (key: ColumnKey): key is keyof typeof statementPhrases =>
  Object.hasOwn(statementPhrases, key);
