import type { ConceptKey } from '../vocabulary/meaning.ts';
import { categories } from './categories.ts';
import type { Concept } from './concept.ts';
import { department } from './department.ts';
import { extra } from './extra.ts';
import { actual, baseline, indicator, target, unit, value } from './indicators.ts';
import { initiative } from './initiative.ts';
import { no } from './no.ts';
import { rating } from './rating.ts';
import { section } from './section.ts';
import { actions, goals, issues, nextSteps, outcomes } from './statements.ts';

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
  value,
  rating,
  outcomes,
  issues,
  nextSteps,
  extra,
];

const byKey = new Map(concepts.map((concept) => [concept.key, concept]));

/** The concept of a key. */
export function conceptOf(key: ConceptKey): Concept {
  return byKey.get(key) ?? extra;
}
