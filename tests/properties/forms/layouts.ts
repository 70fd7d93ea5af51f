import { type Cell, type Form, type Item, keyCell, type Row, valueCell } from './form.ts';

/** One way to lay a form out as the rows of a table. */
export interface Layout {
  readonly name: string;
  /** Only where cells can span. */
  readonly spans: boolean;
  /** Rows of one form; `width` columns where all are filled. */
  readonly rows: (form: Form) => Row[];
  readonly width: number;
}

export const layouts: readonly Layout[] = [
  {
    name: 'left',
    spans: false,
    width: 2,
    rows: ({ items, note }) => [...items.map((item) => pair(item)), ...noteRow(note, 2)],
  },
  {
    name: 'two pairs',
    spans: false,
    width: 4,
    rows: ({ items, note }) => [...pairRows(items), ...noteRow(note, 4)],
  },
  {
    name: 'above',
    spans: false,
    width: 3,
    rows: ({ items, note }) => [...aboveRows(items, 3), ...noteRow(note, 3)],
  },
  {
    name: 'above two',
    spans: false,
    width: 2,
    rows: ({ items, note }) => [...aboveRows(items, 2), ...noteRow(note, 2)],
  },
  { name: 'mixed', spans: false, width: 4, rows: mixedRows },
  { name: 'bands', spans: false, width: 2, rows: bandRows },
  { name: 'side bar', spans: true, width: 3, rows: barRows },
];

const pair = (item: Item, columns = 1): Row => [
  keyCell(item.key),
  valueCell(item, columns),
  ...strayCell(item),
];

const strayCell = ({ stray }: Item): Cell[] =>
  stray === undefined ? [] : [{ lines: [stray], key: false, columns: 1, rows: 1 }];

/** Two short pairs in a row; a long one alone over the whole width. */
function pairRows(items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  let open: Item | null = null;
  for (const item of items) {
    if (!item.short) {
      if (open) rows.push(pair(open, 3));
      rows.push(pair(item, 3));
      open = null;
    } else if (open) {
      rows.push([...pair(open), ...pair(item)]);
      open = null;
    } else open = item;
  }
  if (open) rows.push(pair(open, 3));
  return rows;
}

/** A row of keys above a row of their values. */
function aboveRows(items: readonly Item[], size: number): Row[] {
  const groups = items.flatMap((_, i) => (i % size === 0 ? [items.slice(i, i + size)] : []));
  return groups.flatMap((group) => {
    const last = size - group.length + 1;
    const span = (i: number): number => (i === group.length - 1 ? last : 1);
    return [
      group.map((item, i) => keyCell(item.key, span(i))),
      group.map((item, i) => valueCell(item, span(i))),
    ];
  });
}

/** Pairs for what the initiative is, keys above values for plan and result. */
function mixedRows({ items, note }: Form): Row[] {
  const head = items.filter(({ part }) => part === 'head');
  const rest = items.filter(({ part }) => part !== 'head');
  const wide = aboveRows(rest, 2).map((row) =>
    row.map((cell) => ({ ...cell, columns: cell.columns * 2 })),
  );
  return [...pairRows(head), ...wide, ...noteRow(note, 4)];
}

const bandNames = { head: '【事業の概要】', plan: '【計画】', result: '【評価】' } as const;

/** Headings over the whole width between the parts. */
function bandRows({ items, note }: Form): Row[] {
  const rows = items.flatMap((item, i) => {
    const begins = i > 0 && item.part !== items[i - 1]?.part;
    return [...(begins ? [[keyCell(bandNames[item.part], 2)]] : []), pair(item)];
  });
  return [...rows, ...noteRow(note, 2)];
}

const barNames = { plan: '計画', result: '自己評価' } as const;

/** A bar at the left that spans the rows of plan or result. */
function barRows({ items, note }: Form): Row[] {
  const parts = (['plan', 'result'] as const).flatMap((part) => {
    const own = items.filter((item) => item.part === part);
    return own.map((item, i) => [
      ...(i === 0 ? [keyCell(barNames[part], 1, own.length)] : []),
      ...pair(item),
    ]);
  });
  const head = items
    .filter(({ part }) => part === 'head')
    .map((item) => [keyCell(item.key, 2), valueCell(item)]);
  return [...head, ...parts, ...noteRow(note, 3)];
}

function noteRow(note: string | null, columns: number): Row[] {
  return note === null ? [] : [[{ lines: [note], key: false, columns, rows: 1 }]];
}
