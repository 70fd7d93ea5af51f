import { belowForm } from './below-form.ts';
import { continuedTable } from './continued-table.ts';
import { countTable } from './count-table.ts';
import { departmentBlock } from './department-block.ts';
import { departmentLabelsAbove } from './department-labels-above.ts';
import { flatTable } from './flat-table.ts';
import { formFront } from './form-front.ts';
import { indicatorTable } from './indicator-table.ts';
import { labelsAbove } from './labels-above.ts';
import type { Layout } from './layout.ts';
import { legendTable } from './legend-table.ts';
import { matrix } from './matrix.ts';
import { noRecords } from './no-records.ts';
import { panels } from './panels.ts';
import { sideBySide } from './side-by-side.ts';
import { statusList } from './status-list.ts';
import { unownedPairs } from './unowned-pairs.ts';
import { verticalForm } from './vertical-form.ts';

/** Every way to read a table; the likeliest takes it, the earlier one where two are equally likely. */
export const layouts: readonly Layout[] = [
  panels,
  matrix,
  belowForm,
  statusList,
  flatTable,
  sideBySide,
  verticalForm,
  formFront,
  labelsAbove,
  departmentBlock,
  departmentLabelsAbove,
  legendTable,
  countTable,
  indicatorTable,
  noRecords,
  continuedTable,
  unownedPairs,
];
