import type { Concept } from '../words/labels.ts';
import type { Text } from '../words/sentences.ts';

/** One statement as it is printed. */
export interface Printed extends Text {
  /** What stands before the text on the page: `・`, `取組1　`, nothing. */
  readonly prefix: string;
  /** The mark that is read; `any` where it may stay in the text. */
  readonly marker: string | null | 'any';
  readonly level: number | 'any';
  /** An item of a list of the syntax, not a printed line. */
  readonly item: boolean;
  /** Characters a line where the text is broken into lines; null where it is not. */
  readonly width: number | null;
  /** What lines but the first begin with. */
  readonly indent: string;
  /** May be one statement with the line above. */
  readonly joins: boolean;
}

export interface Entry {
  readonly label: string;
  readonly concept: Concept | 'extra';
  readonly grade: string | null;
  readonly statements: readonly Printed[];
}

export interface Initiative {
  /** Counts from 1 in its department. */
  readonly count: number;
  readonly title: Text;
  readonly section: string | null;
  readonly entries: readonly Entry[];
  /** Between the title and the first label. */
  readonly introduction: Text | null;
}

/** A label of the department or of the whole sheet and its text. */
export interface Block {
  readonly label: string;
  readonly text: Text;
  /** `pair`: it must be metadata; `kept`: metadata or remainder; `last`: it may pass for a label of the last initiative. */
  readonly worth: 'pair' | 'goal' | 'kept' | 'last';
}

export interface Department {
  readonly name: string;
  /** Name of the head. */
  readonly head: string;
  readonly blocks: readonly Block[];
  /** Names of the groups of initiatives, in order; none where they are not grouped. */
  readonly groups: readonly Text[];
  readonly initiatives: readonly Initiative[];
  /** Of the whole sheet, behind the last initiative. */
  readonly closing: readonly Block[];
}

export interface Model {
  readonly title: string;
  readonly fiscalYear: number | null;
  readonly municipality: string | null;
  readonly announcement: string | null;
  readonly noun: string;
  readonly departments: readonly Department[];
  readonly contact: Text | null;
  /** Grades that the sheet explains. */
  readonly legend: readonly { readonly rating: string; readonly meaning: string }[];
}
