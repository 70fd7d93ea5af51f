import type { Draft } from '../draft.ts';
import type { Maker } from '../make-cell.ts';
import { column, knownColumn } from '../make-columns.ts';
import { makeRows } from '../make-rows.ts';
import type { Model } from '../model.ts';
import { rowCount, setTable } from './flat.ts';
import { openDepartment, openFile } from './open-sheet.ts';

/** Title and grade only, a table a department; the numbers often without a header. */
export const status = {
  name: 'status',
  list: true,
  fill(model: Model, maker: Maker): void {
    const { random } = maker;
    const { token } = model.title;
    const no = random.pick([[], [column('no', '')], [knownColumn('no', random, null)]]);
    const section = random.chance(0.3) ? [knownColumn('section', random, null)] : [];
    const columns = [
      ...no,
      knownColumn('initiative', random, token),
      ...section,
      knownColumn('rating', random, token),
    ];
    for (const department of model.departments) {
      department.columns = columns.map((each) => ({ ...each }));
      department.rows = makeRows(department.columns, rowCount(maker), maker);
    }
  },
  set(draft: Draft): void {
    openFile(draft);
    for (const department of draft.model.departments) {
      openDepartment(draft, department);
      setTable(draft, department);
    }
  },
};
