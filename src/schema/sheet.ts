import * as z from 'zod/mini';

/** A point in the text that was read: line and column count from 1, offset from 0, all in UTF-16 units. */
export const Point = z.object({ line: z.int(), column: z.int(), offset: z.int() });

/** A unist position: where a node stands in the text that was read. */
export const Position = z.object({ start: Point, end: Point });

const position = z.optional(Position);
/** Where to look in the original, as people name it (`予算!C7`, `p. 3`); null in a text file. */
const place = z.optional(z.nullable(z.string()));
const text = z.nullable(z.string());

/** One list item, paragraph or marked line; `marker` is the printed bullet and not repeated in `text`. */
export const Statement = z.strictObject({
  marker: text,
  level: z.int().check(z.nonnegative()),
  text: z.string(),
  position,
  place,
});

/** Who heads the department: `{title: '環境部長', name: '山田 花子'}`. */
export const Head = z.strictObject({ title: z.string(), name: text });

/** A label–value pair printed outside the initiatives, verbatim. */
export const Metadata = z.strictObject({ group: text, label: z.string(), value: z.string() });

/** What the document itself says a grade means. */
export const LegendEntry = z.strictObject({ rating: z.string(), meaning: z.string() });

/** One value of an indicator under the header that it stands under: `R4実績`, `98.8%`. */
export const IndicatorValue = z.strictObject({ label: z.string(), value: z.string() });

/** One indicator, as printed: `values` in column order; baseline, target and actual are those of the sheet's year. */
export const Indicator = z.strictObject({
  name: text,
  unit: text,
  baseline: text,
  target: text,
  actual: text,
  values: z.array(IndicatorValue),
});

/** One rating cell: `label` is its header, `text` the cell as printed. */
export const Rating = z.strictObject({ label: z.string(), rating: text, text: z.string() });

/** A column that no concept covers, verbatim. */
export const Extra = z.strictObject({ label: z.string(), value: z.string() });

const statements = z.array(Statement);

/** One initiative. */
export const SheetRecord = z.strictObject({
  index: z.int().check(z.positive()),
  no: text,
  department: text,
  section: text,
  categories: z.array(z.string()),
  initiative: text,
  goals: statements,
  actions: statements,
  indicators: z.array(Indicator),
  rating: text,
  ratings: z.array(Rating),
  outcomes: statements,
  issues: statements,
  nextSteps: statements,
  extra: z.array(Extra),
  position,
  place,
});

/** One department's sheet of one year. */
export const Sheet = z.strictObject({
  source: z.string(),
  title: text,
  fiscalYear: z.nullable(z.int()),
  fiscalYearLabel: text,
  municipality: text,
  department: text,
  heads: z.array(Head),
  municipalGoal: text,
  departmentGoal: text,
  staff: z.nullable(z.int()),
  budgetYen: z.nullable(z.int()),
  metadata: z.array(Metadata),
  ratingLegend: z.array(LegendEntry),
  records: z.array(SheetRecord),
  remainder: z.array(z.string()),
  position,
  place,
});

/** What every converter run yields: always a list. */
export const Sheets = z.array(Sheet);

export type Point = z.infer<typeof Point>;
export type Position = z.infer<typeof Position>;
export type Statement = z.infer<typeof Statement>;
export type Head = z.infer<typeof Head>;
export type Metadata = z.infer<typeof Metadata>;
export type LegendEntry = z.infer<typeof LegendEntry>;
export type Indicator = z.infer<typeof Indicator>;
export type IndicatorValue = z.infer<typeof IndicatorValue>;
export type Rating = z.infer<typeof Rating>;
export type Extra = z.infer<typeof Extra>;
export type SheetRecord = z.infer<typeof SheetRecord>;
export type Sheet = z.infer<typeof Sheet>;
