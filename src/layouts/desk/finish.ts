import type { RatingDraft, RecordDraft, StatementDraft } from '../../concepts/record-draft.ts';
import type { Position, Rating, Sheet, SheetRecord, Statement } from '../../schema/sheet.ts';
import { readHeadCount } from '../../values/head-count.ts';
import { namesOtherYear } from '../../values/names-other-year.ts';
import { readYen } from '../../values/yen.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { BlockKey } from '../../vocabulary/meaning.ts';
import type { SheetDraft } from './desk.ts';

/** What a finished sheet needs to know beyond its draft. */
export interface FinishOptions {
  readonly source: string;
  readonly municipality: string | null;
  /** Offsets to a unist position, or null where none are wanted. */
  readonly position: ((start: number, end: number) => Position) | null;
  /** An offset to where people look in the original. */
  readonly place: (offset: number) => string | null;
}

/** A draft as a sheet: typed values read, every key in its order. */
export function finishSheet(draft: SheetDraft, options: FinishOptions): Sheet {
  const first = (key: BlockKey): string | null => valuesOf(draft, key)[0] ?? null;
  return {
    source: options.source,
    title: draft.title,
    fiscalYear: draft.year?.year ?? null,
    fiscalYearLabel: draft.year?.label ?? null,
    municipality: draft.municipality ?? options.municipality,
    department: draft.department,
    heads: draft.heads,
    municipalGoal: first('municipalGoal'),
    departmentGoal: first('departmentGoal'),
    staff: certain(draft, 'staff', (pair) => readHeadCount(pair.value, { bare: true })),
    budgetYen: certain(draft, 'budget', (pair) => readYen(pair.value, unitIn(pair.label))),
    metadata: draft.metadata,
    ratingLegend: draft.legend,
    records: draft.records.map((record, i) => finishRecord(record, i + 1, draft, options)),
    remainder: draft.remainder.toSorted((a, b) => a.start - b.start).map(({ text }) => text),
    ...place(draft, options),
  };
}

function valuesOf(draft: SheetDraft, key: BlockKey): string[] {
  return draft.metadata
    .filter(({ label }) => keyOf(label, draft) === key)
    .map(({ value }) => value);
}

/** 区の目標 is the department's in the sheet of a ward, and the municipality's in any other. */
function keyOf(label: string, { department }: SheetDraft): BlockKey | null {
  const key = matchBlockLabel(label);
  const isWard =
    key === 'municipalGoal' && /区の/u.test(label) && department?.endsWith('区') === true;
  return isWard ? 'departmentGoal' : key;
}

/** A number only where exactly one pair prints it. */
function certain(
  draft: SheetDraft,
  key: BlockKey,
  read: (pair: { label: string; value: string }) => number | null,
): number | null {
  const pairs = draft.metadata.filter((pair) => matchBlockLabel(pair.label) === key);
  const [only] = pairs;
  return only && pairs.length === 1 ? read(only) : null;
}

/** `予算額(千円)`: the unit that the label prints. */
function unitIn(label: string): string {
  return /[(（]?(?:単位[:：])?((?:千|万|百万|十億|億)?円)[)）]?$/u.exec(label)?.[1] ?? '';
}

function finishRecord(
  record: RecordDraft,
  index: number,
  sheet: SheetDraft,
  options: FinishOptions,
): SheetRecord {
  const statements = (drafts: readonly StatementDraft[]): Statement[] =>
    drafts.map((draft) => finishStatement(draft, options));
  return {
    index,
    no: record.no,
    department: record.department ?? sheet.department,
    section: record.section,
    categories: record.categories,
    initiative: record.initiative,
    goals: statements(record.goals),
    actions: statements(record.actions),
    indicators: record.indicators,
    rating: finalRating(record.ratings, sheet.year?.year ?? null)?.rating ?? null,
    ratings: record.ratings.map(({ label, rating, text }): Rating => ({ label, rating, text })),
    outcomes: statements(record.outcomes),
    issues: statements(record.issues),
    nextSteps: statements(record.nextSteps),
    extra: record.extra,
    ...place(record, options),
  };
}

/**
 * The year-end rating, else one that is not a mid-year one; one of a single side of the initiative never is. Of several the
 * second (二次評価), else the last.
 */
function finalRating(all: readonly RatingDraft[], year: number | null): RatingDraft | undefined {
  const ratings = ofYear(
    all.filter(({ viewpoint }) => !viewpoint),
    year,
  );
  const last = (period: RatingDraft['period']): RatingDraft | undefined => {
    const own = ratings.filter((rating) => rating.period === period);
    return own.findLast(({ label }) => second.test(label)) ?? own.at(-1);
  };
  return last('final') ?? last(null);
}

/** What another gives behind the first: 二次評価, 第2次評価. */
const second = /(?:^|[/／])第?[二2２]次/u;

/** Of ratings of several years those of the sheet's own; where none is, all of them. */
function ofYear(ratings: readonly RatingDraft[], year: number | null): readonly RatingDraft[] {
  if (year === null || ratings.length < 2) return ratings;
  const own = ratings.filter(({ label }) => !namesOtherYear(label, year));
  return own.length > 0 ? own : ratings;
}

function finishStatement(draft: StatementDraft, options: FinishOptions): Statement {
  const { marker, level, text } = draft;
  return options.position
    ? { marker, level, text, ...place(draft, options) }
    : { marker, level, text };
}

function place(
  range: { start: number; end: number },
  options: FinishOptions,
): { position?: Position; place?: string | null } {
  if (!options.position) return {};
  const start = Math.min(range.start, range.end);
  return { position: options.position(start, range.end), place: options.place(start) };
}
