import type { RuleId } from '../../../src/messages/rules.ts';
import type { Concept } from '../words/labels.ts';

/** One statement that a field must hold. */
export interface ExpectedStatement {
  /** The printed mark; `any` where the mark may as well stay in the text (`取組1 …`). */
  readonly marker: string | null | 'any';
  /** `any` where depth is set by spaces only. */
  readonly level: number | 'any';
  readonly text: string;
  /** May be one statement with the one before: a further unmarked line of a paragraph. */
  readonly joins: boolean;
  /** Words of the text that occur nowhere else in the document. */
  readonly tokens: readonly string[];
}

/** What an indicator prints; null where it prints none, `any` where that is not certain. */
export interface ExpectedIndicator {
  readonly name: string;
  readonly baseline: string | null | 'any';
  readonly target: string | null | 'any';
  readonly actual: string | null | 'any';
}

/** A label inside an initiative and what stands under it. */
export interface ExpectedEntry {
  readonly label: string;
  /** `extra`: the word is in no vocabulary. */
  readonly concept: Exclude<Concept, 'section'> | 'extra';
  readonly statements: readonly ExpectedStatement[];
  /** The grade, for a rating. */
  readonly grade: string | null;
  /** For `indicators`, where more than a name is printed. */
  readonly indicators?: readonly ExpectedIndicator[];
  /** Texts that are as right as that of the one statement. */
  readonly also?: readonly string[];
  /** More may stand in its value. */
  readonly open?: true;
  /** For `extra`: a common word for what a record has no field for, of which nothing need be told. */
  readonly listed?: true;
}

/** What must be read of an initiative. Lists of values: any of them is right. */
export interface ExpectedRecord {
  readonly department: string | null;
  readonly no: readonly (string | null)[];
  readonly initiative: readonly (string | null)[];
  /** Words of the title that occur nowhere else. */
  readonly titleTokens: readonly string[];
  readonly section: readonly (string | null)[];
  readonly entries: readonly ExpectedEntry[];
  /** The final grade. */
  readonly rating: readonly (string | null)[];
  /** The title's key where no list knows it: the title may then stand in `extra` under it. */
  readonly titleKey?: string;
}

/** Text outside the initiatives. */
export interface ExpectedText {
  /** What the text says, for messages. */
  readonly what: string;
  readonly tokens: readonly string[];
  /** Where it may stand. */
  readonly homes: readonly Home[];
}

/** Where text outside the initiatives may stand: a field of the sheet, or of a record. */
export type Home =
  | 'metadata'
  | 'remainder'
  | 'title'
  | 'department'
  | 'heads'
  | 'departmentGoal'
  | 'categories'
  | 'extra';

export interface ExpectedPair {
  readonly label: string;
  readonly value: string;
}

/** One department's sheet. */
export interface ExpectedSheet {
  readonly title: readonly (string | null)[];
  readonly fiscalYear: readonly (number | null)[];
  readonly municipality: readonly (string | null)[];
  readonly department: readonly (string | null)[];
  readonly heads: readonly { readonly title: string; readonly name: string | null }[];
  readonly departmentGoal: readonly (string | null)[];
  readonly metadata: readonly ExpectedPair[];
  /** Null where it is not looked at. */
  readonly ratingLegend?: readonly { readonly rating: string; readonly meaning: string }[];
  readonly records: readonly ExpectedRecord[];
}

export interface Expectation {
  /** `either`: a reader may doubt; refusing is right, and so is the reading. */
  readonly kind: 'read' | 'either' | 'refused';
  readonly sheets: readonly ExpectedSheet[];
  readonly texts: readonly ExpectedText[];
  /** Messages that must be given. */
  readonly rules: readonly RuleId[];
}

/** A generated document, what must come of it, and what it is made of. */
export interface Sample {
  readonly text: string;
  readonly source: string;
  readonly expectation: Expectation;
  /** Dimension → value: `title` → `heading-noun`. */
  readonly traits: Readonly<Record<string, string>>;
}
