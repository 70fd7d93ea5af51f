import type { Range } from '../parse/document.ts';
import type { Extra, Indicator, Rating } from '../schema/sheet.ts';
import type { Period } from '../vocabulary/meaning.ts';

/** A statement with its place. */
export interface StatementDraft extends Range {
  readonly marker: string | null;
  readonly level: number;
  readonly text: string;
}

/** A rating with the half of the year it was given for. */
export interface RatingDraft extends Rating {
  readonly period: Period;
  /** True for a rating of one side of the initiative, never the final one. */
  readonly viewpoint: boolean;
}

/** A record while its rows are being read. */
export interface RecordDraft {
  no: string | null;
  department: string | null;
  section: string | null;
  categories: string[];
  initiative: string | null;
  goals: StatementDraft[];
  actions: StatementDraft[];
  indicators: Indicator[];
  /** The indicator that the present row is filling. */
  openIndicator: Indicator | null;
  ratings: RatingDraft[];
  outcomes: StatementDraft[];
  issues: StatementDraft[];
  nextSteps: StatementDraft[];
  extra: Extra[];
  start: number;
  end: number;
}

/** The fields of a record that hold statements. */
export type StatementField = (typeof statementFields)[number];

const statementFields = ['goals', 'actions', 'outcomes', 'issues', 'nextSteps'] as const;

/** True for a field of statements. */
export function isStatementField(key: string): key is StatementField {
  return statementFields.some((field) => field === key);
}

/** An empty record that begins and ends at a place. */
export function newRecord(start: number, end = start): RecordDraft {
  return {
    no: null,
    department: null,
    section: null,
    categories: [],
    initiative: null,
    goals: [],
    actions: [],
    indicators: [],
    openIndicator: null,
    ratings: [],
    outcomes: [],
    issues: [],
    nextSteps: [],
    extra: [],
    start,
    end,
  };
}

/** A list with more behind it. The first entries take just the room they need: most lists of a record stay short. */
export function append<Entry>(list: Entry[], more: readonly Entry[]): Entry[] {
  if (list.length === 0) return more.slice();
  for (const entry of more) list.push(entry);
  return list;
}
