import type { SheetRecord } from '../../../src/schema/sheet.ts';
import type { ExpectedIndicator, ExpectedRecord } from './expectation.ts';
import { differ, type Notebook } from './notebook.ts';
import { includesText, squeeze } from './text-forms.ts';

/** An indicator as the contract has it; `unit` and `values` may be missing in an older reading. */
interface Indicator {
  readonly name: string | null;
  readonly unit?: string | null;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly values?: readonly { readonly label: string; readonly value: string }[];
}

export function judgeIndicators(
  record: SheetRecord,
  row: number,
  { indicators, block }: ExpectedRecord,
  notebook: Notebook,
): void {
  const got: readonly Indicator[] = record.indicators;
  const same =
    got.length === indicators.length && indicators.every((want, i) => isSame(want, got[i]));
  if (!same) differ(notebook, block, `row ${row + 1} indicators are ${JSON.stringify(got)}`);
}

function isSame(want: ExpectedIndicator, got: Indicator | undefined): boolean {
  return (
    got !== undefined &&
    includesText([want.name], got.name) &&
    includesText(want.unit, got.unit ?? null) &&
    includesText(want.baseline, got.baseline) &&
    includesText(want.target, got.target) &&
    includesText(want.actual, got.actual) &&
    sameValues(want.values, got.values ?? [])
  );
}

function sameValues(
  want: ExpectedIndicator['values'],
  got: NonNullable<Indicator['values']>,
): boolean {
  return (
    want.length === got.length &&
    want.every(({ labels, value }, i) => {
      const entry = got[i];
      return (
        entry !== undefined &&
        squeeze(entry.value) === squeeze(value) &&
        labels.some((label) => squeeze(label) === squeeze(entry.label))
      );
    })
  );
}
