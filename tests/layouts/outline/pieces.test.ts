import { describe, expect, it } from 'vitest';
import type { Atom } from '../../../src/layouts/outline/atom.ts';
import { atomsOf } from '../../../src/layouts/outline/atoms.ts';
import type { Piece } from '../../../src/layouts/outline/outline.ts';
import { type KeysOf, piecesOf } from '../../../src/layouts/outline/pieces.ts';
import type { SheetPart } from '../../../src/layouts/outline/sheet-part.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';
import { createVocabulary } from '../../../src/vocabulary/vocabulary.ts';
import { readPieces } from './read-pieces.ts';

const noKeys = { keys: [], unknown: false, isFront: false, names: false, mayName: false };

const textsOf = (pieces: readonly Piece[], is: (piece: Piece) => boolean): string[] =>
  pieces.filter(is).map(({ atom }) => atom.text);

/** The lines of a text that are so. */
const linesIn = (text: string, is: (piece: Piece) => boolean): string[] =>
  textsOf(readPieces(text), is);

describe('a section', () => {
  it.each(['（公園課）', '〇市民課', '市民課、税務課', '【公園課】', '（みどり図書館）'])(
    'is %s by itself',
    (line) => {
      expect(linesIn(`${line}\n花を植える。\n`, ({ section }) => section)).toEqual([line]);
    },
  );

  it.each([
    ['a heading', '## 公園課'],
    ['an item', '- 公園課'],
    ['a number', '(1) 公園課'],
    ['a facility without a bracket', 'みどり図書館'],
    ['a facility in other brackets', '【みどり図書館】'],
    ['another text', '（みどり）'],
    ['a label of the initiative', '（担当課）'],
    ['a label of the department', '（使命）'],
    ['a long text', `（${'公園・'.repeat(13)}公園課）`],
  ])('is not %s', (_what, line) => {
    expect(linesIn(`${line}\n花を植える。\n`, ({ section }) => section)).toEqual([]);
  });

  it('is named by a heading that says nothing else', () => {
    const named = (text: string) => linesIn(text, ({ namesSection }) => namesSection);
    expect(named('## 公園課\n')).toEqual(['公園課']);
    expect(named('## みどり\n')).toEqual([]);
    expect(named('## 公園課：みどり\n')).toEqual([]);
    expect(named('## みどり図書館\n')).toEqual([]);
  });

  it('is a facility where all that is set so are sections, one of them for certain', () => {
    const sections = (text: string) => linesIn(text, ({ section }) => section);
    expect(sections('■公園課\n\n■みどり図書館\n')).toEqual(['■公園課', '■みどり図書館']);
    expect(sections('【公園課】\n\n【みどり図書館】\n')).toEqual([
      '【公園課】',
      '【みどり図書館】',
    ]);
    expect(sections('■みどり図書館\n\n■あおぞら図書館\n')).toEqual([]);
    expect(sections('■公園課\n\n■みどり図書館\n\n■花壇\n')).toEqual(['■公園課']);
    expect(sections('■公園課\n\n■みどり図書館：本を貸す\n')).toEqual(['■公園課']);
    expect(sections(`■公園課\n\n■${'みどり・'.repeat(10)}図書館\n`)).toEqual(['■公園課']);
    expect(sections('公園課\n\nみどり図書館\n')).toEqual(['公園課']);
  });

  it('names the section as well where it is one by its style', () => {
    expect(linesIn('■公園課\n\n■みどり図書館\n', ({ namesSection }) => namesSection)).toEqual([
      '■公園課',
      '■みどり図書館',
    ]);
  });
});

describe('a label is known', () => {
  const known = (text: string) => linesIn(text, (piece) => piece.known);

  it('where it is a word of an initiative', () => {
    expect(known('■目標\n■部の目標\n■現状\n')).toEqual(['■目標', '■部の目標', '■現状']);
  });

  it('and not where it is a number, a label of the department or no word', () => {
    expect(known('■番号\n■職員数\n■部長名\n■ひとこと\n')).toEqual([]);
  });
});

describe('a word that announces', () => {
  const announced = (text: string) => linesIn(text, ({ announces }) => announces);
  const goal = '目標：植える。\n';

  it('stands once a department', () => {
    expect(announced(`重点課題\n■花壇\n${goal}■橋\n${goal}`)).toEqual(['重点課題']);
    expect(announced(`■花壇\n重点課題\n${goal}■橋\n重点課題\n${goal}`)).toEqual([]);
    expect(announced(`重点課題：花壇\n${goal}`)).toEqual([]);
  });

  it('or stands right above a name, one time at least', () => {
    const named = `重点課題\n取組名：花壇\n${goal}`;
    expect(announced(`${named}重点課題\n■橋\n${goal}`)).toEqual(['重点課題', '重点課題']);
    expect(announced(`${named.replace('：花壇', '：')}重点課題\n■橋\n${goal}`)).toEqual([]);
    expect(announced(`重点課題\n記す。\n重点課題\n■橋\n${goal}`)).toEqual([]);
  });
});

describe('what is told of the sheet', () => {
  /** The pieces of a text with one line as a part of the sheet. */
  function withPart(text: string, line: string, part: object): readonly Piece[] {
    const { blocks } = parseDocument(text, { report: () => {} });
    const atoms = atomsOf(blocks, createVocabulary());
    const parts = new Map<Atom, SheetPart>();
    for (const atom of [...atoms.values()].flat())
      if (atom.text === line) parts.set(atom, part as SheetPart);
    return piecesOf([blocks], atoms, parts, () => noKeys);
  }
  const text = '花壇\n\nみどり\n\n記す。\n\n## 橋\n\n守る。\n';
  const rolesWith = (part: object) => withPart(text, 'みどり', part).map(({ role }) => role);

  it('ends an initiative', () => {
    expect(rolesWith({ kind: 'closing' })).toEqual(['open', 'end', 'open', 'open', 'open']);
  });

  it('is skipped as furniture, and with what stands below it where that is apart', () => {
    expect(rolesWith({ kind: 'furniture' })).toEqual(['open', 'skip', 'open', 'open', 'open']);
    expect(rolesWith({ kind: 'apart' })).toEqual(['open', 'end', 'skip', 'open', 'open']);
  });

  it('names a sheet as a title, department, pair or head, and a department but as a title', () => {
    const toldOf = (part: object) =>
      withPart(text, 'みどり', part).flatMap(({ atom, isSheet, isDepartment }) =>
        atom.text === 'みどり' ? [[isSheet, isDepartment]] : [],
      );
    expect(toldOf({ kind: 'title' })).toEqual([[true, false]]);
    expect(toldOf({ kind: 'department' })).toEqual([[true, true]]);
    expect(toldOf({ kind: 'pair' })).toEqual([[true, true]]);
    expect(toldOf({ kind: 'head', head: { department: 'くらし部' } })).toEqual([[true, true]]);
    expect(toldOf({ kind: 'head', head: { department: null } })).toEqual([[true, false]]);
    expect(toldOf({ kind: 'closing' })).toEqual([[false, false]]);
  });

  it('rates nothing, and neither does an item', () => {
    const rates = (pieces: readonly Piece[]) => textsOf(pieces, (piece) => piece.rates);
    const graded = '評価A\n\n- 評価A\n\n花壇\n';
    expect(rates(readPieces(graded))).toHaveLength(1);
    expect(rates(withPart(graded, '評価A', { kind: 'closing' }))).toEqual([]);
  });
});

describe('a table', () => {
  const twoTables = '| a |\n| - |\n| b |\n\n花壇\n\n| c |\n| - |\n| d |\n';

  /** What the tables of a text are for the search. */
  function tablesWith(...keys: readonly Partial<ReturnType<KeysOf>>[]) {
    const { blocks } = parseDocument(twoTables, { report: () => {} });
    let at = 0;
    const pieces = piecesOf([blocks], atomsOf(blocks, createVocabulary()), new Map(), () => ({
      ...noKeys,
      ...keys[at++],
    }));
    return pieces
      .filter(({ role }) => role === 'table')
      .map(({ keys: own, mayGoOn, lead, isFront }) => ({ keys: own, mayGoOn, lead, isFront }));
  }

  it('may go on with an initiative by its labels, known or not', () => {
    expect(tablesWith({ keys: ['目標'] }, { unknown: true })).toEqual([
      { keys: ['目標'], mayGoOn: true, lead: false, isFront: false },
      { keys: [], mayGoOn: true, lead: false, isFront: false },
    ]);
    expect(tablesWith({}, { isFront: true })).toEqual([
      { keys: [], mayGoOn: false, lead: false, isFront: false },
      { keys: [], mayGoOn: false, lead: false, isFront: true },
    ]);
  });

  it('names an initiative by a word that may be a name where no table has another', () => {
    const mayName = { keys: ['課題'], unknown: true, mayName: true };
    expect(tablesWith(mayName, { keys: ['目標'] }).map(({ lead, keys }) => [lead, keys])).toEqual([
      [true, []],
      [false, ['目標']],
    ]);
    expect(tablesWith(mayName)[0]?.mayGoOn).toBe(false);
    expect(tablesWith(mayName, { names: true }).map(({ lead, keys }) => [lead, keys])).toEqual([
      [false, ['課題']],
      [true, []],
    ]);
  });
});

it('nothing goes on from one part of a document to the next', () => {
  const { blocks } = parseDocument('花壇\n\n橋\n', { report: () => {} });
  const atoms = atomsOf(blocks, createVocabulary());
  const groups = blocks.map((block) => [block]);
  const pieces = piecesOf(groups, atoms, new Map(), () => noKeys);
  expect(pieces.map(({ role }) => role)).toEqual(['open', 'end', 'open']);
});
