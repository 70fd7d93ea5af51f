import type { Random } from '../../generated/random.ts';
import {
  type Block,
  type Draft,
  type GridRow,
  recordTables,
  slot,
  type TableBlock,
} from '../draft.ts';
import { isStatementKey } from '../make-cell.ts';
import type { Cell } from '../model.ts';
import type { Distortion } from './distortion.ts';

const headOf = ({ rows }: TableBlock): GridRow[] => rows.filter(({ kind }) => kind === 'header');
const bodyOf = ({ rows }: TableBlock): GridRow[] => rows.filter(({ kind }) => kind !== 'header');

/** Rows that no cell spans out of. */
function breaks(rows: readonly GridRow[]): number[] {
  return rows.flatMap((_, y) =>
    y > 0 && rows[y]?.slots.every((each, x) => each !== null || isCovered(rows[y], x)) ? [y] : [],
  );
}

/** Whether a cell to the left spans over it. */
function isCovered(row: GridRow | undefined, x: number): boolean {
  for (let i = x - 1; i >= 0; i--) {
    const left = row?.slots[i];
    if (left) return left.colspan > x - i;
  }
  return false;
}

/** Headers spelled differently on another page. */
function respell(rows: readonly GridRow[], random: Random): GridRow[] {
  if (random.chance(0.6)) return rows.map((row) => ({ ...row }));
  return rows.map((row) => ({
    ...row,
    slots: row.slots.map((each) => {
      const text = each?.cell.lines[0]?.text ?? '';
      if (!each || !/^[\p{L}]{2,5}$/u.test(text) || !random.chance(0.4)) return each;
      const lines = [{ marker: null, level: 0, text: [...text].join(' ') }];
      return { ...each, cell: { ...each.cell, lines } };
    }),
  }));
}

/** Numbers, breaks and running feet between two pages. */
function furniture({ random, model, syntax }: Draft, page: number): Block[] {
  const line = (text: string): Block => ({ type: 'line', text });
  return random.weigh<Block[]>([
    [
      40,
      [
        line(
          random.pick([`- ${page} -`, `${page}`, `${page} / 58`, `（${page}）`, `Page ${page}:`]),
        ),
      ],
    ],
    [15, [{ type: 'raw', text: `<!-- PageBreak -->\n\n` }]],
    [syntax.source.endsWith('.html') ? 0 : 15, [line(`${model.title.text}`), line(`- ${page} -`)]],
    [30, []],
  ]);
}

/** Splits a table at every `size` rows; what stands between the pages, `between` says. */
function paginate(
  draft: Draft,
  table: TableBlock,
  between: (page: number) => { blocks: Block[]; header: GridRow[] },
): boolean {
  const body = bodyOf(table);
  const places = breaks(body);
  if (places.length === 0) return false;
  const cuts = draft.random.some(places, draft.random.between(1, Math.min(3, places.length)));
  const at = draft.blocks.indexOf(table);
  const parts = [0, ...cuts].map((from, i) => body.slice(from, cuts[i]));
  const blocks = parts.flatMap((rows, i): Block[] => {
    if (i === 0) return [{ ...table, rows: [...headOf(table), ...rows] }];
    const { blocks: gap, header } = between(i);
    return [...gap, { ...table, rows: [...header, ...rows] }];
  });
  draft.blocks.splice(at, 1, ...blocks);
  return true;
}

/** Each page prints the header again. */
export const pages: Distortion = {
  name: 'pages',
  stage: 'blocks',
  excludes: ['pages-headerless', 'pages-titled', 'header-rows'],
  apply: (draft) =>
    draft.layout !== 'stack' &&
    recordTables(draft)
      .map((table) =>
        paginate(draft, table, (page) => ({
          blocks: furniture(draft, page),
          header: respell(headOf(table), draft.random),
        })),
      )
      .includes(true),
};

/** The table goes on without a header behind a page number. */
export const headerless: Distortion = {
  name: 'pages-headerless',
  stage: 'blocks',
  excludes: ['header-rows', 'pages-titled'],
  apply: (draft) =>
    draft.syntax.grids &&
    draft.layout !== 'stack' &&
    recordTables(draft)
      .map((table) =>
        paginate(draft, table, (page) => ({
          blocks: draft.random.chance(0.7) ? [{ type: 'line', text: `- ${page} -` }] : [],
          header: [],
        })),
      )
      .includes(true),
};

/** Each page prints title and head of the department again. */
export const titledPages: Distortion = {
  name: 'pages-titled',
  stage: 'blocks',
  excludes: ['header-rows', 'title-in-table'],
  apply: (draft) => {
    const { model, layout, random } = draft;
    const [department] = model.departments;
    if (layout === 'stack' || model.departments.length !== 1 || !department) return false;
    if (department.name === null) return false;
    const title = draft.blocks.find((block) => block.type !== 'table');
    const named = draft.blocks.find(
      (block): block is Exclude<Block, TableBlock> =>
        block.type !== 'table' && block !== title && block.text.includes(department.name ?? ''),
    );
    if (!title || !named) return false;
    return recordTables(draft)
      .map((table) =>
        paginate(draft, table, () => ({
          blocks: [{ ...title }, { ...named }],
          header: respell(headOf(table), random),
        })),
      )
      .includes(true);
  },
};

/** A converter leaves out the columns that are blank on a page. */
export const narrowPages: Distortion = {
  name: 'pages-narrow',
  stage: 'blocks',
  excludes: ['pages', 'pages-headerless', 'pages-titled', 'header-rows', 'group-line', 'row-cut'],
  apply: (draft) => {
    const { layout, random } = draft;
    if (layout !== 'flat') return false;
    let narrowed = false;
    for (const table of recordTables(draft)) {
      const header = headOf(table);
      const body = bodyOf(table);
      const all = body.every(({ kind }) => kind === 'data');
      if (!all || body.length < 2 || header.length !== 1) continue;
      const at = random.between(1, body.length - 1);
      const width = header[0]?.slots.length ?? 0;
      blankColumn(draft, table, body.slice(at));
      const filled = Array.from({ length: width }, (_, x) => x).filter((x) =>
        body.slice(at).some(({ slots }) => (slots[x]?.cell.lines.length ?? 0) > 0),
      );
      if (filled.length === width || filled.length < 3) continue;
      const narrow = (row: GridRow): GridRow => ({
        ...row,
        slots: filled.map((x) => row.slots[x] ?? null),
      });
      narrowed = true;
      draft.blocks.splice(
        draft.blocks.indexOf(table),
        1,
        { ...table, rows: [...header, ...body.slice(0, at)] },
        { type: 'line', text: '- 1 -' },
        { ...table, rows: [...header, ...body.slice(at)].map(narrow) },
      );
    }
    return narrowed;
  },
};

/** Takes the cells of one column of statements out of some rows, in the model as well. */
function blankColumn(
  { random }: Draft,
  { department }: TableBlock,
  rows: readonly GridRow[],
): void {
  const columns = department?.columns ?? [];
  const places = columns.flatMap(({ key }, x) => (isStatementKey(key) ? [x] : []));
  for (const x of random.some(places, 1))
    for (const { row, slots } of rows) {
      const blank: Cell = { lines: [], shape: 'breaks', words: [] };
      if (row) row.cells[x] = blank;
      slots[x] = slot(blank);
    }
}

/** The header again between rows of one grid. */
export const headerRows: Distortion = {
  name: 'header-rows',
  stage: 'blocks',
  apply: (draft) => {
    if (draft.layout === 'stack') return false;
    return recordTables(draft)
      .map((table) => {
        const body = bodyOf(table);
        const places = breaks(body);
        if (places.length === 0) return false;
        const at = draft.random.pick(places);
        const again = respell(headOf(table), draft.random).map(
          (row): GridRow => ({ ...row, kind: 'other' }),
        );
        table.rows = [...headOf(table), ...body.slice(0, at), ...again, ...body.slice(at)];
        return true;
      })
      .includes(true);
  },
};

/** A row whose cells go on in a row of the next page. */
export const cutRow: Distortion = {
  name: 'row-cut',
  stage: 'blocks',
  excludes: [
    'pages',
    'pages-headerless',
    'pages-titled',
    'header-rows',
    'label-rows',
    'line-end-in-cell',
  ],
  apply: (draft) => {
    const { random, layout } = draft;
    if (layout !== 'flat') return false;
    const table = random.pick(recordTables(draft));
    const columns = table?.department?.columns;
    if (!table || !columns) return false;
    const rows = table.rows.filter(({ kind }) => kind === 'data');
    const row = random.pick(rows);
    const places = (row?.slots ?? []).flatMap((each, x) => {
      const key = columns[x]?.key;
      const cut = each && key && isStatementKey(key) ? cutOf(each.cell, random) : null;
      return cut ? [{ x, cut }] : [];
    });
    if (!row || places.length === 0) return false;
    const chosen = random.some(places, random.between(1, places.length));
    const halves = (half: 0 | 1): GridRow => ({
      ...row,
      slots: row.slots.map((each, x) => {
        const place = chosen.find((other) => other.x === x);
        if (place) return slot(place.cut[half]);
        return half === 0 ? each : slot({ lines: [], shape: 'breaks', words: [] });
      }),
    });
    const before = table.rows.slice(0, table.rows.indexOf(row));
    const behind = table.rows.slice(table.rows.indexOf(row) + 1);
    const header = headOf(table).map((each) => ({ ...each }));
    const at = draft.blocks.indexOf(table);
    draft.blocks.splice(
      at,
      1,
      { ...table, rows: [...before, halves(0)] },
      ...(random.chance(0.5) ? [{ type: 'line' as const, text: '- 1 -' }] : []),
      { ...table, rows: [...header, halves(1), ...behind] },
    );
    return true;
  },
};

/** Two halves of a sentence, cut between Japanese characters behind its word. */
function cutOf(cell: Cell, random: Random): [Cell, Cell] | null {
  const [line] = cell.lines;
  const [word = ''] = cell.words;
  if (!line || cell.lines.length !== 1) return null;
  const { text } = line;
  const from = text.indexOf(word) + word.length;
  const places = [...text].flatMap((_, i) =>
    i > from &&
    i < text.length - 1 &&
    /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2}$/u.test(text.slice(i - 1, i + 1))
      ? [i]
      : [],
  );
  if (places.length === 0) return null;
  const at = random.pick(places);
  return [
    { ...cell, lines: [{ ...line, text: text.slice(0, at) }] },
    { lines: [{ marker: null, level: 0, text: text.slice(at) }], shape: 'breaks', words: [] },
  ];
}
