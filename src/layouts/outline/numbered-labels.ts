import { conceptOf } from '../../concepts/index.ts';
import type { Block } from '../../parse/document.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Atom } from './atom.ts';
import { isKnownWord } from './is-known-word.ts';

type Atoms = ReadonlyMap<Block, readonly Atom[]>;

/**
 * Reads 目標1：…, 目標2：… below a title as labels of one field. All of such lines must be sentences behind the colon,
 * numbered on from 1 one below the other, with a title above the first, or a label with its text, and another label below
 * the last. Where one of them stands otherwise a number of this kind may begin an initiative: they are left as they are.
 */
export function readNumberedLabels(atoms: Atoms, vocabulary: Vocabulary): Atoms {
  const all = [...atoms.values()].flat().filter(({ text }) => text !== '');
  const families = new Map<string, boolean>();
  for (const [at, atom] of all.entries()) {
    if (!mayBeLabel(atom, vocabulary)) continue;
    const family = atom.mark?.family ?? '';
    families.set(family, families.get(family) !== false && isInRun(all, at));
  }
  const isLabel = (atom: Atom): boolean => families.get(atom.mark?.family ?? '') === true;
  if (!all.some(isLabel)) return atoms;
  return new Map(
    [...atoms].map(([block, own]) => [
      block,
      own.map((atom) => (isLabel(atom) ? labelOf(atom, vocabulary) : atom)),
    ]),
  );
}

/** A word for texts of an initiative in front of a number. */
function mayBeLabel({ mark }: Atom, { column }: Vocabulary): boolean {
  if (mark?.noun == null || mark.ordinal === null) return false;
  const meaning = column(mark.noun);
  return meaning !== null && !meaning.standIn && conceptOf(meaning.titled).kind === 'content';
}

/** One of a run, below what stands above its first line and above what stands below its last. */
function isInRun(all: readonly Atom[], at: number): boolean {
  const { mark, text } = all[at] as Atom;
  const [above, below] = [all[at - 1], all[at + 1]];
  const behind = text.slice(0, mark?.length ?? 0);
  if (!/[：:][\s　]*$/u.test(behind) || !/。$/u.test(text) || !above || !below) return false;
  const isNext = isOne(above, mark) && above.mark?.ordinal === (mark?.ordinal ?? 0) - 1;
  const isFirst = mark?.ordinal === 1 && (isTitle(above) || isPair(above));
  const isLast = !isOne(below, mark) && below.column !== null;
  return (isNext || isFirst) && (isLast || isOne(below, mark));
}

function isOne({ mark }: Atom, other: Atom['mark']): boolean {
  return mark?.family === other?.family;
}

/** Short, of no known word and no sentence. */
function isTitle(atom: Atom): boolean {
  return atom.short && !isKnownWord(atom) && !/。$/u.test(atom.text);
}

/** A label with its text: 担当課：花壇課. */
function isPair({ column, rest }: Atom): boolean {
  return column !== null && rest !== '';
}

/** The atom with its number as part of the label. */
function labelOf(atom: Atom, { column }: Vocabulary): Atom {
  const { mark, text, line, place } = atom;
  const length = mark?.length ?? 0;
  const label = text.slice(0, length).replace(/[\s　：:]+$/u, '');
  const rest = text.slice(length);
  return {
    ...atom,
    mark: null,
    setting: { form: '：', label, restAt: length },
    rest,
    restLength: rest.length,
    style: [place, line.bold ? 'b' : '', '', '：'].join('|'),
    short: true,
    column: column(mark?.noun ?? ''),
    blockKey: null,
    heading: null,
  };
}
