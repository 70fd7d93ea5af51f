import type { Block } from '../../parse/document.ts';
import type { Atom } from './atom.ts';
import { isKnownWord } from './is-known-word.ts';

type Atoms = ReadonlyMap<Block, readonly Atom[]>;

/**
 * Reads `③心がけ：…` among `②課名：…` and `④目標：…` as a label: numbers go on from 1 through lines set alike, and half of
 * these or more, two at least, are known labels with their texts. Else a colon behind a number stands in a title as well.
 */
export function readNumberedKeys(atoms: Atoms): Atoms {
  const keys = new Set<Atom>();
  for (const run of runsOf([...atoms.values()].flat())) {
    const known = run.filter(isKnownWord).length;
    if (known < leastKnown || known * 2 < run.length) continue;
    for (const atom of run) if (isUnknownKey(atom)) keys.add(atom);
  }
  if (keys.size === 0) return atoms;
  return new Map(
    [...atoms].map(([block, own]) => [
      block,
      own.map((atom) => (keys.has(atom) ? { ...atom, style: keyStyle(atom) } : atom)),
    ]),
  );
}

const leastKnown = 2;

/** Lines set alike whose numbers go on from 1. */
function runsOf(all: readonly Atom[]): readonly (readonly Atom[])[] {
  const open = new Map<string, Atom[]>();
  const runs: Atom[][] = [];
  for (const atom of all) {
    const ordinal = atom.mark?.ordinal ?? null;
    if (ordinal === null || atom.mark?.noun !== null) continue;
    const kind = `${atom.place}|${atom.mark.family}`;
    const run = open.get(kind);
    const goesOn = run?.at(-1)?.mark?.ordinal === ordinal - 1;
    if (atom.setting.form !== '：') open.delete(kind);
    else if (ordinal === 1) {
      const begun = [atom];
      open.set(kind, begun);
      runs.push(begun);
    } else if (run && goesOn) run.push(atom);
    else open.delete(kind);
  }
  return runs;
}

function isUnknownKey(atom: Atom): boolean {
  return atom.short && atom.rest !== '' && !isKnownWord(atom) && atom.style.endsWith('|bare');
}

const keyStyle = ({ style }: Atom): string => style.replace(/bare$/u, '：');
