import type { Indicator } from '../schema/sheet.ts';
import { type ColumnContext, type Concept, type Lines, neverTaken } from './concept.ts';
import type { RecordDraft } from './record-draft.ts';
import { textOf } from './text-of.ts';

/** 指標名. */
export const indicator = indicatorConcept('indicator', 'name');
/** 単位: what an indicator is counted in. */
export const unit = indicatorConcept('unit', 'unit');
/** 基準値. */
export const baseline = indicatorConcept('baseline', 'baseline');
/** 目標値. */
export const target = indicatorConcept('target', 'target');
/** 実績値. */
export const actual = indicatorConcept('actual', 'actual');

/** A value of another year, or one that is neither baseline, target nor result. */
export const value: Concept = {
  key: 'value',
  kind: 'indicator',
  shared: false,
  isTaken: neverTaken,
  read: (lines, record, { label }) => {
    const text = textOf(lines);
    if (text !== '') (record.openIndicator ?? begin(record)).values.push({ label, value: text });
  },
};

/** The parts of an indicator that hold one text each. */
type Part = 'name' | 'unit' | 'baseline' | 'target' | 'actual';

/** An indicator of which nothing is known. */
export function newIndicator(): Indicator {
  return { name: null, unit: null, baseline: null, target: null, actual: null, values: [] };
}

function indicatorConcept(key: Concept['key'], part: Part): Concept {
  return {
    key,
    kind: 'indicator',
    shared: false,
    isTaken: neverTaken,
    read: (lines, record, column) => putPart(record, part, lines, column),
  };
}

function putPart(record: RecordDraft, part: Part, lines: Lines, { label }: ColumnContext): void {
  const text = textOf(lines);
  if (text === '') return;
  const open = openIndicator(record, part);
  open[part] = text;
  if (part !== 'name' && part !== 'unit') open.values.push({ label, value: text });
}

/** The row's indicator where the part is still free; a second value of the same part begins the next one. */
function openIndicator(record: RecordDraft, part: Part): Indicator {
  const open = record.openIndicator;
  return open && open[part] === null ? open : begin(record);
}

function begin(record: RecordDraft): Indicator {
  const indicator = newIndicator();
  record.openIndicator = indicator;
  record.indicators.push(indicator);
  return indicator;
}
