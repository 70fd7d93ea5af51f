import { departmentBlock } from '../form/department-block.ts';
import { departmentLabelsAbove } from '../form/department-labels-above.ts';
import { labelsAbove } from '../form/labels-above.ts';
import { unownedPairs } from '../form/unowned-pairs.ts';
import { verticalForm } from '../form/vertical-form.ts';
import { continuedTable } from './continued-table.ts';
import { countTable } from './count-table.ts';
import { flatTable } from './flat-table.ts';
import { indicatorTable } from './indicator-table.ts';
import type { Layout } from './layout.ts';
import { legendTable } from './legend-table.ts';
import { matrix } from './matrix.ts';
import { noRecords } from './no-records.ts';
import { statusList } from './status-list.ts';

/** Every way to read a table; the likeliest takes it, the earlier one where two are equally likely. */
export const layouts: readonly Layout[] = [
  matrix,
  statusList,
  flatTable,
  verticalForm,
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
