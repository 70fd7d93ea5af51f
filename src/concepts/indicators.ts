import type { Indicator } from '../schema/sheet.ts';
import type { ColumnContext, Concept, ConceptKey, Lines } from './concept.ts';
import type { RecordDraft } from './record-draft.ts';
import { textOf } from './text-of.ts';

/** 指標名. */
export const indicator = indicatorConcept('indicator', 'name', [
  '指標',
  '指標名',
  '指標名称',
  '指標の内容',
  '目標指標',
  '目標指標の内容',
  '測定指標',
  'アウトカム指標',
  '成果指標',
  '活動指標',
  '対象指標',
  '重点指標',
  '評価指標',
  '管理指標',
  '数値指標',
  '指標項目',
  '評価の観点',
  '副指標',
  '定性目標',
  'KPI',
  '重要業績評価指標',
  '業績指標',
  '成果指標名',
  '活動指標名',
  '指標/名称',
  '指標・目標',
]);

/** 基準値. */
export const baseline = indicatorConcept('baseline', 'baseline', [
  '基準値',
  '目標の基準値',
  '年度当初値',
  '当初値',
  '現状値',
  '策定時',
  '策定時の値',
  '基準',
  '基準年度値',
  '前年度実績',
  '前年度実績値',
  '前年度の実績',
  '現況値',
  '従前値',
  '開始時',
  '計画策定時',
]);

/** 目標値. */
export const target = indicatorConcept('target', 'target', [
  '目標値',
  '今年度目標値',
  '年度目標値',
  '本年度目標値',
  '数値目標',
  '長期的目標値',
  '最終目標値',
  '目標数値',
  '目標水準',
  '達成目標値',
  '指標の目標値',
]);

/** 実績値. */
export const actual = indicatorConcept('actual', 'actual', [
  '実績値',
  '今年度実績値',
  '年度実績値',
  '本年度実績値',
  '達成値',
  '達成値・実績値',
  '実績数値',
  '結果数値',
  '最終実績値',
  '年度末実績値',
  '現在値',
]);

/** 単位: what an indicator is counted in. */
export const unit: Concept = {
  key: 'unit',
  headers: ['単位', '指標の単位', '単位名', '指標/単位'],
  read: (lines, record) => {
    const text = textOf(lines);
    if (text !== '') openIndicator(record, 'unit').unit = text;
  },
};

/** The parts of an indicator that hold one value each. */
type Part = 'name' | 'baseline' | 'target' | 'actual';

/** An indicator of which nothing is known. */
export function newIndicator(): Indicator {
  return { name: null, unit: null, baseline: null, target: null, actual: null, values: [] };
}

function indicatorConcept(key: ConceptKey, part: Part, headers: readonly string[]): Concept {
  return { key, headers, read: (lines, record, column) => putPart(record, part, lines, column) };
}

function putPart(record: RecordDraft, part: Part, lines: Lines, { label }: ColumnContext): void {
  const text = textOf(lines);
  if (text === '') return;
  const open = openIndicator(record, part);
  open[part] = text;
  if (part !== 'name') open.values.push({ label, value: text });
}

/** The row's indicator where the part is still free; a second value of the same part begins the next one. */
function openIndicator(record: RecordDraft, part: Part | 'unit'): Indicator {
  const open = record.openIndicator;
  if (open && open[part] === null) return open;
  record.openIndicator = newIndicator();
  record.indicators.push(record.openIndicator);
  return record.openIndicator;
}
