import { foldKey } from '../../values/fold.ts';
import { stripYearTokens } from '../../values/year-token.ts';
import type { ReportSheet } from '../report-entry.ts';
import { gradeOrder } from './grade-order.ts';

/** Sheets whose grades mean the same: only they may be counted together. */
export interface Scale {
  /** Where its sheets come from, and its grades: `みなと野市 A・B・C`. */
  readonly name: string;
  /** What the documents say the grades mean; empty where they say nothing. */
  readonly legend: ReportSheet['ratingLegend'];
  /** The grades that are given, in the order in which charts and filters list them. */
  readonly grades: readonly string[];
  readonly sheets: readonly ReportSheet[];
}

/**
 * Groups the sheets by what their grades mean: by the legend that they print; else, within a municipality or folder,
 * by the grades that they give, those together that share one. Sheets without any grade go with the only scale of
 * their municipality or folder, and where there are several, with none.
 */
export function scales(sheets: readonly ReportSheet[]): Scale[] {
  const groups = new Map<string, Group>();
  const components = new Map<string, Group[]>();
  for (const sheet of sheets) {
    if (sheet.ratingLegend.length > 0) add(groups, legendKey(sheet), sheet);
    else if (gradesOf(sheet).size > 0) join(components, sheet);
  }
  const graded = [...groups.values(), ...[...components.values()].flat()];
  for (const sheet of sheets) {
    if (sheet.ratingLegend.length > 0 || gradesOf(sheet).size > 0) continue;
    const near = graded.filter(({ places }) => places.has(placeOf(sheet)));
    if (near.length === 1) near[0]?.sheets.push(sheet);
  }
  return graded.map(scaleOf).sort((a, b) => size(b) - size(a));
}

interface Group {
  readonly places: Set<string>;
  readonly grades: Set<string>;
  readonly sheets: ReportSheet[];
}

/** The municipality, else the folder of the file; the folders of single years are one. */
function placeOf({ municipality, source }: ReportSheet): string {
  if (municipality !== null) return municipality;
  const folders = source.split('/').slice(0, -1);
  return folders.filter((name) => stripYearTokens(foldKey(name)) !== '').join('/');
}

function gradesOf({ records }: ReportSheet): Set<string> {
  return new Set(records.flatMap(({ rating }) => (rating === null ? [] : [rating])));
}

/** The same for legends that explain the same grades in the same words, in whatever order. */
function legendKey({ ratingLegend }: ReportSheet): string {
  const entries = ratingLegend.map(({ rating, meaning }) => `${rating}：${foldKey(meaning)}`);
  return entries.sort().join('\n');
}

function add(groups: Map<string, Group>, key: string, sheet: ReportSheet): void {
  const group = groups.get(key) ?? { places: new Set(), grades: new Set(), sheets: [] };
  groups.set(key, group);
  take(group, sheet);
}

function take({ places, grades, sheets }: Group, sheet: ReportSheet): void {
  places.add(placeOf(sheet));
  for (const grade of gradesOf(sheet)) grades.add(grade);
  sheets.push(sheet);
}

/** Puts a sheet with all groups of its place that share a grade with it, which thereby become one. */
function join(components: Map<string, Group[]>, sheet: ReportSheet): void {
  const own = gradesOf(sheet);
  const place = placeOf(sheet);
  const groups = components.get(place) ?? [];
  const touching = groups.filter(({ grades }) => [...own].some((grade) => grades.has(grade)));
  const [first = { places: new Set(), grades: new Set(), sheets: [] }, ...others] = touching;
  for (const other of others) for (const member of other.sheets) take(first, member);
  take(first, sheet);
  const left = groups.filter((group) => !others.includes(group) && group !== first);
  components.set(place, [...left, first]);
}

function scaleOf({ places, sheets }: Group): Scale {
  const grades = gradeOrder(sheets);
  const names = [...places].filter(Boolean);
  const where = names.length > 3 ? `${names.slice(0, 3).join('・')} …` : names.join('・');
  return {
    name: [where, grades.join('・')].filter(Boolean).join(' '),
    legend: sheets.find(({ ratingLegend }) => ratingLegend.length > 0)?.ratingLegend ?? [],
    grades,
    sheets,
  };
}

function size({ sheets }: Scale): number {
  return sheets.reduce((sum, { records }) => sum + records.length, 0);
}
