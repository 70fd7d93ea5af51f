import { createMessage } from '../../../src/messages/create-message.ts';
import type { ParseResult } from '../../../src/parse-sheets.ts';
import type { Sheet, SheetRecord, Statement } from '../../../src/schema/sheet.ts';
import type {
  Expectation,
  ExpectedEntry,
  ExpectedRecord,
  ExpectedSheet,
  ExpectedStatement,
} from './expectation.ts';

/** The reading that an expectation asks for: what a judge must call exact. */
export function perfectReading({ sheets, texts, rules }: Expectation): ParseResult {
  const unknown = sheets.some(({ records }) =>
    records.some(({ entries }) => entries.some(({ concept }) => concept === 'extra')),
  );
  const rest = texts
    .filter(({ homes }) => homes.includes('remainder'))
    .flatMap(({ tokens }) => tokens);
  const told = [...rules, ...(unknown ? (['unknown-header'] as const) : []), 'remainder' as const];
  return {
    sheets: sheets.map((sheet, i) => sheetOf(sheet, i === 0 ? rest : [])),
    messages: told.map((ruleId) => createMessage(ruleId, {}, start)),
  };
}

const start = { offset: 0, line: 1, column: 1, end: null, place: null };

const first = <T>(values: readonly (T | null)[]): T | null => values[0] ?? null;

function sheetOf(sheet: ExpectedSheet, remainder: string[]): Sheet {
  return {
    source: 'sheet',
    title: first(sheet.title),
    fiscalYear: first(sheet.fiscalYear),
    fiscalYearLabel: null,
    municipality: first(sheet.municipality),
    department: first(sheet.department),
    heads: [...sheet.heads],
    municipalGoal: null,
    departmentGoal: first(sheet.departmentGoal),
    staff: null,
    budgetYen: null,
    metadata: sheet.metadata.map(({ label, value }) => ({ group: null, label, value })),
    ratingLegend: [...(sheet.ratingLegend ?? [])],
    records: sheet.records.map(recordOf),
    remainder,
  };
}

function recordOf(record: ExpectedRecord, i: number): SheetRecord {
  const under = (concept: ExpectedEntry['concept']): ExpectedEntry[] =>
    record.entries.filter((entry) => entry.concept === concept);
  const statements = (concept: ExpectedEntry['concept']): Statement[] =>
    under(concept).flatMap((entry) => entry.statements.map(statementOf));
  return {
    index: i + 1,
    no: first(record.no),
    department: record.department,
    section: first(record.section),
    categories: [],
    initiative: first(record.initiative),
    goals: statements('goals'),
    actions: statements('actions'),
    indicators: under('indicators').flatMap(indicatorsOf),
    rating: first(record.rating),
    ratings: under('rating').map(({ label, grade, statements: [text] }) => ({
      label,
      rating: grade,
      text: text?.text ?? '',
    })),
    outcomes: statements('outcomes'),
    issues: statements('issues'),
    nextSteps: statements('nextSteps'),
    extra: [
      ...(record.titleKey && first(record.initiative) === null
        ? [{ label: record.titleKey, value: record.titleTokens.join(' ') }]
        : []),
      ...under('extra').map(({ label, statements: all }) => ({
        label,
        value: all
          .map(({ marker, text }) => `${marker === 'any' ? '' : (marker ?? '')}${text}`)
          .join(' '),
      })),
    ],
  };
}

const statementOf = ({ marker, level, text }: ExpectedStatement): Statement => ({
  marker: marker === 'any' ? null : marker,
  level: level === 'any' ? 0 : level,
  text,
});

/** Values that are not certain hold the words of the indicator, so that none is lost. */
function indicatorsOf({ indicators, statements }: ExpectedEntry): SheetRecord['indicators'] {
  const sure = (value: string | null | 'any', i: number): string | null =>
    value === 'any'
      ? (statements[i]?.tokens
          .slice(1)
          .map((one) => `${one}人`)
          .join(' ') ?? '')
      : value;
  const found =
    indicators ??
    statements.map(({ text }) => ({ name: text, baseline: null, target: null, actual: null }));
  return found.map(({ name, baseline, target, actual }, i) => ({
    name,
    baseline: sure(baseline, i),
    target: sure(target, i),
    actual: sure(actual, i),
    unit: null,
    values: [],
  }));
}
