import type { Sheet } from '../schema/sheet.ts';
import { type Field, listed, plain } from './field.ts';

/** What of a sheet names its year: between two years it differs of itself. */
export const yearFields: readonly Field<Sheet>[] = [plain('fiscalYear'), plain('fiscalYearLabel')];

/** Every other field of a sheet but its records, in the order in which its changes are told. */
export const sheetFields: readonly Field<Sheet>[] = [
  plain('title'),
  plain('municipality'),
  plain('department'),
  listed(
    'heads',
    ({ heads }) => heads,
    ({ title, name }) => [title, name ?? ''].join(' ').trim(),
  ),
  plain('municipalGoal'),
  plain('departmentGoal'),
  plain('staff'),
  plain('budgetYen'),
  listed(
    'metadata',
    ({ metadata }) => metadata,
    ({ group, label, value }) => {
      return `${group === null ? '' : `${group} / `}${label}: ${value}`;
    },
  ),
  listed(
    'ratingLegend',
    ({ ratingLegend }) => ratingLegend,
    ({ rating, meaning }) => {
      return `${rating}: ${meaning}`;
    },
  ),
  listed('remainder', ({ remainder }) => remainder, String),
];
