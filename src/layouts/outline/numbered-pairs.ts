import type { Block } from '../../parse/document.ts';
import type { Atom } from './atom.ts';
import { isKnownWord } from './is-known-word.ts';

type Atoms = ReadonlyMap<Block, readonly Atom[]>;

/** Fewer lines may number initiatives. */
const fewest = 3;

/**
 * ①取組名：…, ②担当課：…, ③合言葉：… count the labels of a form, not its initiatives: numbered on from 1, each with a
 * colon behind a word of its own, most of which are known. All of them are labels then, the unknown ones too, and none
 * has a number.
 */
export function readNumberedPairs(atoms: Atoms): Atoms {
  const labels = new Set<Atom>();
  const runs = new Map<string, Atom[]>();
  const end = (family: string): void => {
    const run = runs.get(family) ?? [];
    if (areLabels(run)) for (const atom of run) labels.add(atom);
    runs.delete(family);
  };
  for (const atom of [...atoms.values()].flat()) {
    const { mark } = atom;
    if (mark?.ordinal == null || mark.noun !== null) continue;
    const run = runs.get(mark.family);
    if (run && mark.ordinal !== run.length + 1) end(mark.family);
    if (mark.ordinal === 1) runs.set(mark.family, [atom]);
    else runs.get(mark.family)?.push(atom);
  }
  for (const family of [...runs.keys()]) end(family);
  if (labels.size === 0) return atoms;
  return new Map(
    [...atoms].map(([block, own]) => [
      block,
      own.map((atom) => (labels.has(atom) ? withoutNumber(atom) : atom)),
    ]),
  );
}

function areLabels(run: readonly Atom[]): boolean {
  if (run.length < fewest || run.some(({ short, setting }) => !short || setting.form !== '：'))
    return false;
  const words = new Set(run.map(({ setting }) => setting.label));
  return words.size === run.length && run.filter(isKnownWord).length * 2 > run.length;
}

function withoutNumber(atom: Atom): Atom {
  const { place, line } = atom;
  const style = [place, line.bold ? 'b' : '', '', '：'].join('|');
  return { ...atom, mark: null, style, learned: true };
}
