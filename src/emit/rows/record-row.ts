import type { Extra, Sheet, SheetRecord } from '../../schema/sheet.ts';
import { headText } from './head-text.ts';
import { indicatorText } from './indicator-text.ts';
import { statementText } from './statement-text.ts';
import type { Values } from './values.ts';

/** An initiative as one row, its columns in their order. */
export function recordRow(
  sheet: Pick<Sheet, 'source' | 'fiscalYear' | 'heads'>,
  record: Omit<SheetRecord, 'position' | 'place'>,
): Values<'records'>[] {
  const row = {
    source: sheet.source,
    fiscalYear: sheet.fiscalYear,
    department: record.department,
    heads: sheet.heads.map(headText),
    no: record.no,
    section: record.section,
    categories: record.categories,
    initiative: record.initiative,
    goals: record.goals.map(statementText),
    actions: record.actions.map(statementText),
    indicators: record.indicators.map(indicatorText),
    rating: record.rating,
    outcomes: record.outcomes.map(statementText),
    issues: record.issues.map(statementText),
    nextSteps: record.nextSteps.map(statementText),
    extra: record.extra.map(extraText),
  };
  return [row];
}

function extraText({ label, value }: Extra): string {
  return `${label}: ${value}`;
}
