import { actions } from './actions.ts';
import { categories } from './categories.ts';
import type { Concept, ConceptKey } from './concept.ts';
import { department } from './department.ts';
import { extra } from './extra.ts';
import { goals } from './goals.ts';
import { actual, baseline, indicator, target, unit } from './indicators.ts';
import { initiative } from './initiative.ts';
import { issues } from './issues.ts';
import { nextSteps } from './next-steps.ts';
import { no } from './no.ts';
import { outcomes } from './outcomes.ts';
import { rating } from './rating.ts';
import { section } from './section.ts';

/** Everything that a column, a key or a label of an initiative can mean. */
export const concepts: readonly Concept[] = [
  no,
  department,
  section,
  categories,
  initiative,
  goals,
  actions,
  indicator,
  unit,
  baseline,
  target,
  actual,
  rating,
  outcomes,
  issues,
  nextSteps,
  extra,
];

const byKey: ReadonlyMap<ConceptKey, Concept> = new Map(
  concepts.map((concept) => [concept.key, concept]),
);

/** The concept of a key. */
export function conceptOf(key: ConceptKey): Concept | null {
  return byKey.get(key) ?? null;
}
