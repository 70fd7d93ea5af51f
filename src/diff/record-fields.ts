import type { Indicator, Rating, SheetRecord, Statement } from '../schema/sheet.ts';
import { type Field, listed, plain } from './field.ts';

/** Every field of an initiative, in the order in which its changes are told. */
export const recordFields: readonly Field<SheetRecord>[] = [
  plain('rating'),
  listed('ratings', ({ ratings }) => ratings, ratingLine),
  listed('goals', ({ goals }) => goals, statementLine),
  plain('initiative'),
  plain('section'),
  plain('department'),
  listed('categories', ({ categories }) => categories, String),
  listed('actions', ({ actions }) => actions, statementLine),
  listed('indicators', ({ indicators }) => indicators, indicatorLine),
  listed('outcomes', ({ outcomes }) => outcomes, statementLine),
  listed('issues', ({ issues }) => issues, statementLine),
  listed('nextSteps', ({ nextSteps }) => nextSteps, statementLine),
  listed(
    'extra',
    ({ extra }) => extra,
    ({ label, value }) => `${label}: ${value}`,
  ),
  plain('no'),
];

/** Lists nest no deeper on paper; a file may say anything. */
const deepest = 9;

/** A marker stands apart, so that a text that merely begins like one reads differently. */
function statementLine({ marker, level, text }: Statement): string {
  return `${'  '.repeat(Math.min(level, deepest))}${marker === null ? '' : `${marker} `}${text}`;
}

function ratingLine({ label, rating, text }: Rating): string {
  return `${label}: ${text}${rating === text ? '' : ` (${rating ?? '–'})`}`;
}

function indicatorLine({ name, unit, baseline, target, actual, values }: Indicator): string {
  const title = `${name ?? '–'}${unit === null ? '' : ` (${unit})`}`;
  const printed = values.map(({ label, value }) => `${label} ${value}`).join(', ');
  const roles = [baseline, target, actual].map((value) => value ?? '–').join(' → ');
  return `${title}: ${roles}${printed === '' ? '' : ` [${printed}]`}`;
}
