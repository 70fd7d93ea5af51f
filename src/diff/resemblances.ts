import { type Candidate, candidates } from './candidates.ts';
import type { Resemblance } from './difference.ts';
import type { Initiative } from './initiative.ts';
import type { Match } from './match-initiatives.ts';
import type { Pair } from './pair.ts';

/** What was dropped from and added to the sides of a pair. */
export interface Unpaired {
  readonly pair: Pair;
  readonly matches: readonly Match[];
}

/** An initiative with the year of its side. */
interface Lone {
  readonly initiative: Initiative;
  readonly year: number | null;
}

/** Less than this is no resemblance. */
const floor = 0.35;

/** Pairs of a dropped and an added initiative that may be the same: of one department, or of the same title in two. */
export function resemblances(unpaired: readonly Unpaired[]): Resemblance[] {
  const near = unpaired.map((group) => withinDepartment(dropped(group), added(group)));
  const taken = new Set(near.flat().flatMap(({ old, next }) => [old.initiative, next.initiative]));
  const isFree = ({ initiative }: Lone) => !taken.has(initiative);
  const far = acrossDepartments(
    unpaired.flatMap(dropped).filter(isFree),
    unpaired.flatMap(added).filter(isFree),
  );
  return [...near.flat(), ...far].map(asResemblance);
}

interface Guess {
  readonly old: Lone;
  readonly next: Lone;
  readonly certainty: number;
}

function dropped({ pair, matches }: Unpaired): Lone[] {
  return matches.flatMap(({ before }) =>
    before ? [{ initiative: before, year: pair.oldYear }] : [],
  );
}

function added({ pair, matches }: Unpaired): Lone[] {
  return matches.flatMap(({ after }) => (after ? [{ initiative: after, year: pair.newYear }] : []));
}

/** The most certain first, each initiative once. */
function withinDepartment(old: readonly Lone[], next: readonly Lone[]): Guess[] {
  const initiatives = (lones: readonly Lone[]) => lones.map(({ initiative }) => initiative);
  const found = candidates(initiatives(old), initiatives(next), floor).sort(byCertainty);
  const [usedOld, usedNext] = [new Set<number>(), new Set<number>()];
  return found.flatMap(({ before, after, certainty }) => {
    const [left, right] = [old[before], next[after]];
    if (!left || !right || usedOld.has(before) || usedNext.has(after)) return [];
    usedOld.add(before);
    usedNext.add(after);
    return [{ old: left, next: right, certainty }];
  });
}

function byCertainty(a: Candidate, b: Candidate): number {
  return b.certainty - a.certainty || a.before - b.before || a.after - b.after;
}

/** A title that one department lost and another gained. */
function acrossDepartments(old: readonly Lone[], next: readonly Lone[]): Guess[] {
  const waiting = new Map<string, Lone[]>();
  for (const lone of old.toReversed()) {
    const { title } = lone.initiative;
    const list = waiting.get(title);
    if (list) list.push(lone);
    else if (title !== '') waiting.set(title, [lone]);
  }
  return next.flatMap((lone) => {
    const partner = waiting.get(lone.initiative.title)?.pop();
    return partner ? [{ old: partner, next: lone, certainty: sameTitle }] : [];
  });
}

/** What an equal title weighs beside section and number, which belong to the department. */
const sameTitle = 0.7;

function asResemblance({ old, next, certainty }: Guess): Resemblance {
  const [before, after] = [old.initiative, next.initiative];
  const department = ({ record, sheet }: Initiative) => record.department ?? sheet.department;
  return {
    municipality: after.sheet.municipality,
    oldDepartment: department(before),
    newDepartment: department(after),
    oldYear: old.year,
    newYear: next.year,
    oldNo: before.record.no,
    newNo: after.record.no,
    oldInitiative: before.record.initiative,
    newInitiative: after.record.initiative,
    certainty,
  };
}
