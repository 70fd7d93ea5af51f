import { messagePlan } from './message-plan.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { tablePlan } from './table-plan.ts';

/** The worksheets in their order: what people look for first. The first column of each that is not printed follows `|`. */
export const sheetPlans: readonly SheetPlan[] = [
  tablePlan('records', { en: 'Initiatives', ja: '取組' }, [
    ...['fiscalYear', 'department', 'no', 'section', 'categories', 'initiative', 'goals'],
    ...['actions', 'indicators', 'rating', 'outcomes', 'issues', 'nextSteps', 'extra'],
    ...['|', 'heads', 'source'],
  ]),
  tablePlan('statements', { en: 'Statements', ja: '記述' }, [
    ...['fiscalYear', 'department', 'no', 'section', 'initiative', 'rating', 'field'],
    ...['position', 'marker', 'level', 'text', '|', 'recordIndex', 'source'],
  ]),
  tablePlan('ratings', { en: 'Ratings', ja: '評価' }, [
    ...['fiscalYear', 'department', 'no', 'section', 'initiative', 'position', 'label'],
    ...['rating', 'text', 'final', '|', 'recordIndex', 'source'],
  ]),
  tablePlan('indicators', { en: 'Indicators', ja: '指標' }, [
    ...['fiscalYear', 'department', 'no', 'section', 'initiative', 'position', 'name'],
    ...['unit', 'role', 'label', 'value', '|', 'recordIndex', 'source'],
  ]),
  tablePlan('sheets', { en: 'Sheets', ja: 'シート' }, [
    ...['fiscalYear', 'fiscalYearLabel', 'municipality', 'department', 'title', 'heads'],
    ...['municipalGoal', 'departmentGoal', 'staff', 'budgetYen', 'records', '|', 'source'],
  ]),
  tablePlan('metadata', { en: 'Metadata', ja: '付帯情報' }, [
    ...['fiscalYear', 'department', 'position', 'group', 'label', 'value', '|', 'source'],
  ]),
  tablePlan('legend', { en: 'Legend', ja: '凡例' }, [
    ...['fiscalYear', 'department', 'position', 'rating', 'meaning', '|', 'source'],
  ]),
  tablePlan('remainder', { en: 'Remainder', ja: '残り' }, [
    ...['fiscalYear', 'department', 'position', 'text', '|', 'source'],
  ]),
  messagePlan,
];
