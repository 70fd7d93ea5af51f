import { continuedTable } from './continued-table.ts';
import { departmentBlock } from './department-block.ts';
import { flatTable } from './flat-table.ts';
import { indicatorTable } from './indicator-table.ts';
import type { Layout } from './layout.ts';
import { legendTable } from './legend-table.ts';
import { matrix } from './matrix.ts';
import { noRecords } from './no-records.ts';
import { statusList } from './status-list.ts';
import { verticalForm } from './vertical-form.ts';

/** Every way to read a table; the surest takes it, the earlier one where two are equally sure. */
export const layouts: readonly Layout[] = [
  matrix,
  statusList,
  flatTable,
  verticalForm,
  departmentBlock,
  legendTable,
  indicatorTable,
  noRecords,
  continuedTable,
];
