import type { ExpectedCell, ExpectedRecord, Field } from '../generated/expectation.ts';

/** One marked line, list item or paragraph of a cell. */
export interface Line {
  readonly marker: string | null;
  readonly level: number;
  readonly text: string;
}

/** How the lines of a cell are set. A run is one line in which marks part the statements. */
export type Shape = 'breaks' | 'list' | 'paragraphs' | 'run' | 'lines';

export interface Cell {
  lines: readonly Line[];
  shape: Shape;
  /** What its lines say, where that is not one statement each; white space is open then. */
  meant?: readonly Line[];
  /** Words that occur in this cell only. */
  words: readonly string[];
  /** What a number or grade cell is read as, where that is not its text. */
  reading?: readonly (string | null)[];
}

export type ColumnKey =
  | 'no'
  | 'department'
  | 'section'
  | 'categories'
  | 'initiative'
  | 'goals'
  | 'actions'
  | 'indicatorName'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'actual'
  | 'rating'
  | 'outcomes'
  | 'issues'
  | 'nextSteps'
  | 'extra';

export interface Column {
  key: ColumnKey;
  /** The header as printed. */
  header: string;
  /** What it is without note marks, letter spacing and the like, where that differs. */
  plain?: string;
  /** Bands above it, the outermost first. */
  bands: readonly string[];
  /** Fields in which its cells may stand. */
  homes: readonly Field[];
  /** A grade of the end of the year, of its middle, of a viewpoint; a lone grade is final. */
  period?: 'final' | 'mid' | 'viewpoint';
  /** Whether another column holds the same, so that one of them is the field. */
  twin?: boolean;
}

type Given = {
  -readonly [K in
    | 'no'
    | 'section'
    | 'categories'
    | 'rating'
    | 'ratings'
    | 'damaged']?: ExpectedRecord[K];
};

export interface Row {
  /** One a column. */
  cells: Cell[];
  /** What holds for the row though its own cells do not say it. */
  given: Given;
  /** Text of it that stands in no column: label rows below it, banners above it. */
  added: ExpectedCell[];
}

export interface Pair {
  readonly group: string | null;
  readonly label: string;
  readonly value: string;
}

export interface Department {
  name: string | null;
  /** Name of the one who heads it; null where none is printed. */
  person: string | null;
  municipalGoal: Text | null;
  departmentGoal: Text | null;
  staff: number | null;
  thousandYen: number | null;
  columns: Column[];
  rows: Row[];
}

export interface Text {
  readonly text: string;
  readonly words: readonly string[];
}

export interface Grades {
  readonly marks: readonly string[];
  readonly meanings: readonly string[];
}

export interface Title {
  readonly text: string;
  readonly year: number | null;
  readonly labels: readonly (string | null)[];
  readonly municipalities: readonly (string | null)[];
  /** Rule ids of messages that it asks for. */
  readonly rules: readonly string[];
  /** The year as headers print it. */
  readonly token: string | null;
}

/** A file as its author has it in mind. */
export interface Model {
  title: Title;
  departments: Department[];
  grades: Grades;
  /** How departments and their heads are named. */
  notation: 'bracket' | 'bracketHeading' | 'line' | 'headingAndHead' | 'headingAndLabel';
  /** Whether facts are lines, and no table. */
  factLines: boolean;
  /** Whether the document explains its grades. */
  legend: boolean;
}
