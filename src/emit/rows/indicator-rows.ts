import type { Indicator, IndicatorValue, Sheet, SheetRecord } from '../../schema/sheet.ts';
import { type IndicatorRole, indicatorRoles, roleNames } from './indicator-roles.ts';
import { recordKeys } from './record-keys.ts';
import type { Values } from './values.ts';

/** The values of an initiative's indicators, one a row; an indicator without any keeps a row for its name. */
export function indicatorRows(sheet: Sheet, record: SheetRecord): Values<'indicators'>[] {
  return record.indicators.flatMap((indicator, index) =>
    printedValues(indicator, sheet.fiscalYear).map(({ role, label, value }) => ({
      ...recordKeys(sheet, record),
      position: index + 1,
      name: indicator.name,
      unit: indicator.unit,
      role,
      label,
      value,
    })),
  );
}

interface PrintedValue {
  readonly role: IndicatorRole | null;
  readonly label: string | null;
  readonly value: string | null;
}

function printedValues(indicator: Indicator, fiscalYear: number | null): PrintedValue[] {
  const roles = indicatorRoles(indicator, fiscalYear);
  const listed = indicator.values.map((entry, at) => ({ role: roles[at] ?? null, ...entry }));
  const rows = [...withoutLabel(indicator, indicator.values), ...listed];
  return rows.length > 0 ? rows : [{ role: null, label: null, value: null }];
}

/** Values of a known role that the list does not hold. */
function withoutLabel(indicator: Indicator, values: readonly IndicatorValue[]): PrintedValue[] {
  return roleNames.flatMap((role) => {
    const value = indicator[role];
    const listed = values.some((entry) => entry.value === value);
    return value === null || listed ? [] : [{ role, label: null, value }];
  });
}
