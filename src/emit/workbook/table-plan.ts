import { type Column, columns, type Table } from '../../schema/columns.ts';
import { descriptions } from '../../schema/descriptions.ts';
import type { Bilingual } from '../../schema/words.ts';
import type { Cell } from '../flat-cell.ts';
import { flatRows } from '../flat-rows.ts';
import type { Language, PlanColumn, SheetPlan } from './sheet-plan.ts';

/** The worksheet of a flat table; `order` names all its columns as people read them, the printed ones before `|`. */
export function tablePlan(table: Table, title: Bilingual, order: readonly string[]): SheetPlan {
  const names = order.filter((name) => name !== '|');
  const all: readonly Column[] = columns[table];
  return {
    title,
    columns: names.map((name) => planColumn(all.find((column) => column.name === name))),
    printed: order.indexOf('|'),
    *rows({ sheets }, lang) {
      for (const sheet of sheets) {
        for (const row of flatRows(sheet, table, '\n')) {
          yield names.map((name) => spoken(name, row[name] ?? null, lang));
        }
      }
    },
  };
}

const widths: Readonly<Record<string, number>> = {
  fiscalYear: 7,
  no: 5,
  position: 6,
  level: 6,
  marker: 6,
  records: 7,
  recordIndex: 6,
  rating: 6,
  final: 7,
  role: 9,
  unit: 7,
  staff: 7,
  budgetYen: 15,
  department: 11,
  municipality: 12,
  fiscalYearLabel: 11,
  section: 12,
  categories: 8,
  heads: 16,
  initiative: 20,
  goals: 26,
  actions: 20,
  indicators: 18,
  outcomes: 28,
  issues: 20,
  nextSteps: 20,
  extra: 14,
  municipalGoal: 26,
  departmentGoal: 32,
  text: 60,
  value: 44,
  meaning: 50,
};

function planColumn(column: Column | undefined): PlanColumn {
  if (!column) throw new TypeError('a worksheet names a column that its table lacks');
  return { title: column.words.title, width: widths[column.name] ?? 20 };
}

const { SheetRecord: record, Indicator: indicator } = descriptions;

/** The words for values of our own: a reader of the workbook need not know the keys. */
const titles: Readonly<Record<string, Readonly<Record<string, { readonly title: Bilingual }>>>> = {
  field: record,
  role: indicator,
};

function spoken(name: string, cell: Cell, lang: Language): Cell {
  if (typeof cell === 'boolean') return cell ? '○' : null;
  return titles[name]?.[String(cell)]?.title[lang] ?? cell;
}
