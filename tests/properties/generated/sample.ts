import type { Expectation } from './expectation.ts';
import type { Random } from './random.ts';

/** A document made from a model, with what it has to give. */
export interface Sample {
  readonly text: string;
  /** Its name, which says how it is read. */
  readonly source: string;
  /** What it is counted under: `flat × tab`. */
  readonly setting: string;
  readonly distortions: readonly string[];
  readonly expected: Expectation;
}

/** What a run asks for; nothing for any sample. */
export interface Wish {
  /** Parts of the setting, all of which it has: `flat`, `tab`. */
  readonly setting?: readonly string[];
  /** A distortion that each sample has. */
  readonly distortion?: string;
  /** The most distortions a sample has. */
  readonly most?: number;
}

/** A kind of documents that is generated. */
export interface Family {
  readonly name: string;
  /** Every setting there is, each as its parts. */
  readonly settings: readonly (readonly string[])[];
  readonly make: (random: Random, wish: Wish) => Sample;
}
