import type { Indicator, IndicatorValue } from '../../schema/sheet.ts';
import { readFiscalYear } from '../../values/fiscal-year.ts';

export const roleNames = ['baseline', 'target', 'actual'] as const;

export type IndicatorRole = (typeof roleNames)[number];

/** What the header of a value says where two values read alike. */
const roleWords: Readonly<Record<IndicatorRole, RegExp>> = {
  baseline: /基準|当初|現状|現況|従前|策定時|開始時|前年度/u,
  target: /目標|計画値/u,
  actual: /実績|達成値|結果|現在値/u,
};

/**
 * Which of the printed values are the baseline, target and actual value of the sheet's year; null for the others,
 * and where several read alike and neither header nor year tells which is meant.
 */
export function indicatorRoles(
  indicator: Indicator,
  fiscalYear: number | null,
): (IndicatorRole | null)[] {
  const roles = indicator.values.map((): IndicatorRole | null => null);
  for (const role of roleNames) {
    const at = indicator[role] === null ? -1 : placeOf(role, indicator, fiscalYear);
    if (at !== -1 && roles[at] === null) roles[at] = role;
  }
  return roles;
}

function placeOf(role: IndicatorRole, indicator: Indicator, fiscalYear: number | null): number {
  const { values } = indicator;
  const narrowings: readonly ((entry: IndicatorValue) => boolean)[] = [
    ({ value }) => value === indicator[role],
    ({ label }) => roleWords[role].test(label),
    ({ label }) => readFiscalYear(label)?.year === fiscalYear,
  ];
  let left = [...values.keys()];
  for (const fits of narrowings) {
    left = left.filter((at) => fits(values[at] ?? { label: '', value: '' }));
    if (left.length < 2) break;
  }
  return left.length === 1 ? (left[0] ?? -1) : -1;
}
