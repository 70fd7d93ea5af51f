/** Any of these is right. */
export type OneOf<T> = readonly T[];

/** Fields of a record that can hold the text of a cell. */
export type Field =
  | 'no'
  | 'department'
  | 'section'
  | 'categories'
  | 'initiative'
  | 'goals'
  | 'actions'
  | 'indicators'
  | 'ratings'
  | 'outcomes'
  | 'issues'
  | 'nextSteps'
  | 'extra';

export const statementFields = ['goals', 'actions', 'outcomes', 'issues', 'nextSteps'] as const;

export type StatementField = (typeof statementFields)[number];

export interface ExpectedStatement {
  readonly marker: string | null;
  readonly level: number;
  readonly text: string;
}

/** One printed cell of a record, or the text under one of its labels. */
export interface ExpectedCell {
  /** Words of it that stand nowhere else. */
  readonly words: readonly string[];
  /** Where it may stand. In `extra` it stands under one of `labels`. */
  readonly homes: readonly Field[];
  /** Its header or label, in each way in which it may be given. */
  readonly labels: readonly string[];
  readonly statements: readonly ExpectedStatement[];
  /** Whether white space between the parts of its text is open, as where a line is wrapped. */
  readonly joined?: boolean;
  /** For `indicators`: the keys under which it may stand. */
  readonly parts?: readonly string[];
}

export interface ExpectedRating {
  readonly labels: readonly string[];
  readonly rating: OneOf<string | null>;
  readonly text: string;
  /** Whether it may be missing. */
  readonly optional?: boolean;
}

export interface ExpectedIndicator {
  readonly name: string | null;
  readonly unit: OneOf<string | null>;
  readonly baseline: OneOf<string | null>;
  readonly target: OneOf<string | null>;
  readonly actual: OneOf<string | null>;
  readonly values: readonly { readonly labels: readonly string[]; readonly value: string }[];
}

/** One initiative as its author means it. */
export interface ExpectedRecord {
  /** Index of its sheet in the expectation. */
  readonly sheet: number;
  /** Title, statements and further columns, in printed order. */
  readonly cells: readonly ExpectedCell[];
  readonly no: OneOf<string | null>;
  readonly department: OneOf<string | null>;
  readonly section: OneOf<string | null>;
  readonly categories: OneOf<readonly string[]>;
  readonly initiative: OneOf<string | null>;
  readonly rating: OneOf<string | null>;
  /** Null where they are not looked at. */
  readonly ratings: readonly ExpectedRating[] | null;
  readonly indicators: readonly ExpectedIndicator[];
  /** The stretch of the document in which a warning tells of it. */
  readonly block: number;
  /** Damage leaves open what stands in which column: text of the record may stand in any of its fields if a warning tells so. */
  readonly damaged?: boolean;
}

/** Fields of a sheet that can hold text printed outside the initiatives. */
export type SheetField =
  | 'title'
  | 'municipalGoal'
  | 'departmentGoal'
  | 'metadata'
  | 'heads'
  | 'ratingLegend';

/** Text outside the initiatives. It may always be kept in `remainder`; whether that is exact, `kept` says. */
export interface ExpectedText {
  readonly words: readonly string[];
  readonly homes: readonly SheetField[];
  /** Records in whose `fields` it may stand, by index. */
  readonly records: readonly number[];
  readonly fields: readonly Field[];
  readonly kept: boolean;
  readonly block: number;
}

export interface ExpectedHead {
  readonly title: string;
  readonly name: string | null;
}

export interface ExpectedPair {
  /** Null where any group is right. */
  readonly groups: OneOf<string | null> | null;
  readonly label: string;
  readonly value: string;
}

export interface ExpectedLegendEntry {
  readonly rating: string;
  readonly meaning: string;
}

export interface ExpectedSheet {
  readonly title: OneOf<string | null>;
  readonly fiscalYear: OneOf<number | null>;
  readonly fiscalYearLabel: OneOf<string | null>;
  readonly municipality: OneOf<string | null>;
  readonly department: OneOf<string | null>;
  readonly heads: OneOf<readonly ExpectedHead[]>;
  readonly municipalGoal: OneOf<string | null>;
  readonly departmentGoal: OneOf<string | null>;
  readonly staff: OneOf<number | null>;
  readonly budgetYen: OneOf<number | null>;
  readonly metadata: readonly ExpectedPair[];
  readonly ratingLegend: OneOf<readonly ExpectedLegendEntry[]>;
  readonly block: number;
}

/** A table whose header names what is read from it, and is text of its own where nothing is. */
export interface ExpectedTable {
  /** Its records, by index. */
  readonly records: readonly number[];
  readonly headers: readonly string[];
}

/** What the contract says of a document; where it leaves the reading open, each is right. */
export interface Expectation {
  readonly sheets: readonly ExpectedSheet[];
  readonly records: readonly ExpectedRecord[];
  readonly texts: readonly ExpectedText[];
  readonly tables: readonly ExpectedTable[];
  /** Strings without words of their own that have to stand somewhere. */
  readonly held: readonly string[];
  /** Words of text that does not show. */
  readonly hidden: readonly string[];
  /** Rule ids of messages that have to be given. */
  readonly rules: readonly string[];
  /** Whether a part, or all, may be refused with a warning and still be right. */
  readonly open: boolean;
}
