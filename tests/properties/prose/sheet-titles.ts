import { municipalities } from '../words/names.ts';
import type { Random } from '../words/random.ts';
import { type PrintedYear, years } from '../words/years.ts';

export interface SheetTitle {
  readonly text: string;
  readonly fiscalYear: number | null;
  readonly years: PrintedYear | null;
  readonly municipality: string | null;
}

// {Y} the year, {M} a municipality, {D} the department.
const ofDepartment: readonly string[] = [
  '{Y} {D}の重点目標',
  '{Y}　{D}運営方針',
  '{Y} {D}の組織目標',
  '{M}　{Y}　{D}運営方針',
];

const ofMany: readonly string[] = [
  '{Y} 部局の重点目標',
  '{Y}　部局運営方針',
  '{Y} 部長の仕事目標',
  '{M} {Y} 部局の重点目標と成果',
  '{Y} 部長マニフェスト（取組結果）',
  '{Y} 目標管理シート',
  '部長マニフェスト {Y}',
  '{Y} 各部の重点目標の達成状況',
];

const without: readonly string[] = ['部局の政策宣言', '部長の約束', '部局の成果報告書'];

/** The title of a sheet; of one department, its name may stand in it. */
export function pickSheetTitle(random: Random, department: string | null): SheetTitle {
  const printed = random.pick(years);
  const municipality = random.pick(municipalities);
  if (department === null && random.chance(0.05))
    return { text: random.pick(without), fiscalYear: null, years: null, municipality: null };
  if (department === null && random.chance(0.05)) return twoYears();
  const template = random.pick(department === null ? ofMany : ofDepartment);
  const text = template
    .replace('{Y}', printed.own)
    .replace('{D}', department ?? '')
    .replace('{M}', municipality);
  return {
    text,
    fiscalYear: printed.year,
    years: printed,
    municipality: template.includes('{M}') ? municipality : null,
  };
}

/** The year that is marked as the object counts. */
function twoYears(): SheetTitle {
  const text = '令和6年度 各部の重点目標（令和5年度実績）';
  return { text, fiscalYear: 2023, years: null, municipality: null };
}
