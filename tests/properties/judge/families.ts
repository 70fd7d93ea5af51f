import { formSample } from '../forms/sample.ts';
import { listSample } from '../prose/lists.ts';
import { refusalSample } from '../prose/refusals.ts';
import { proseSample } from '../prose/sample.ts';
import type { Sample } from './expectation.ts';

/** Families of made-up documents: a name and what makes the document of a seed. */
export const families: Readonly<Record<string, (seed: number) => Sample>> = {
  prose: proseSample,
  lists: listSample,
  refusals: refusalSample,
  forms: formSample,
};
