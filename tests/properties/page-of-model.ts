import type { PageBlock, PageCell } from '../open/page.ts';
import { headTitle } from './expected-sheets.ts';
import type { Cell, Department, SheetModel } from './sheet-model.ts';

/** A model as what office programs are told to write; cells of equal section or category are merged downwards. */
export function pageOfModel(model: SheetModel): PageBlock[] {
  return [
    { type: 'heading', depth: 1, text: `${model.year.label}目標管理シート` },
    ...model.departments.flatMap(pageOfDepartment),
  ];
}

/** The model with every cell's items set as lines: what a cell of a workbook can hold. */
export function inLines(model: SheetModel): SheetModel {
  const departments = model.departments.map((department) => ({
    ...department,
    rows: department.rows.map((row) => row.map(lineCell)),
  }));
  return { ...model, departments };
}

/** Lines all bear a mark or none does, or an unmarked one would go on in the one above. */
function lineCell({ items }: Cell): Cell {
  const marked = items.some(({ marker }) => marker !== null);
  const lines = items.map(({ marker, text }) => ({
    marker: marker ?? (marked ? '・' : null),
    level: 0,
    text,
  }));
  return { items: lines, shape: 'breaks' };
}

function pageOfDepartment(department: Department): PageBlock[] {
  const { goal, staff, thousandYen } = department;
  const metadata = [
    ['部の目標', goal, '', '', ''],
    ['部の概要', '人員', `${staff}人`, '予算規模', `${thousandYen.toLocaleString('en')}千円`],
  ];
  const head = `${headTitle(department)}${department.head ? ` ${department.head}` : ''}`;
  return [
    { type: 'heading', depth: 2, text: `【${head}】` },
    { type: 'table', rows: metadata.map((row) => row.map(plain)) },
    { type: 'heading', depth: 3, text: '【具体的な取り組み】' },
    {
      type: 'table',
      rows: [department.columns.map(({ header }) => plain(header)), ...rowsOf(department)],
    },
  ];
}

function plain(text: string): PageCell {
  const lines = text === '' ? [] : [{ text, level: 0, item: false }];
  return { lines, rowSpan: 1, colSpan: 1 };
}

function rowsOf({ rows, columns }: Department): PageCell[][] {
  const texts = rows.map((row) => row.map((cell) => JSON.stringify(cell)));
  const same = (y: number, x: number): boolean =>
    ['section', 'categories'].includes(columns[x]?.key ?? '') &&
    y > 0 &&
    texts[y]?.[x] === texts[y - 1]?.[x];
  return rows.map((row, y) =>
    row.map((cell, x) => {
      if (same(y, x)) return null;
      let rowSpan = 1;
      while (y + rowSpan < rows.length && same(y + rowSpan, x)) rowSpan++;
      return { lines: cell.items.map(lineOf(cell)), rowSpan, colSpan: 1 };
    }),
  );
}

function lineOf({ shape }: Cell) {
  return ({ marker, level, text }: Cell['items'][number]) => ({
    text: (marker ?? '') + text,
    level,
    item: shape === 'list',
  });
}
