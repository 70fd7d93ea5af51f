import { formSample } from '../forms/sample.ts';
import { perturbedFixture } from '../perturbation/perturbed-fixture.ts';
import { listSample } from '../prose/lists.ts';
import { refusalSample } from '../prose/refusals.ts';
import { plainSample, proseSample } from '../prose/sample.ts';
import { caseOf, type Family } from './case.ts';

/** Families of documents: a name and what makes the document of a seed. */
export const families: Readonly<Record<string, Family>> = {
  prose: caseOf(proseSample),
  plain: caseOf(plainSample),
  lists: caseOf(listSample),
  refusals: caseOf(refusalSample),
  forms: caseOf(formSample),
  perturb: perturbedFixture,
};
