import {
  type Draft,
  type GridRow,
  recordTables,
  type Slot,
  spanned,
  type TableBlock,
  textSlot,
} from '../draft.ts';
import { type Maker, phraseCell } from '../make-cell.ts';
import type { Row } from '../model.ts';
import * as phrases from '../phrases.ts';
import { bannerRow } from './banner-row.ts';
import type { Distortion } from './distortion.ts';
import { columnsOf, dropColumn } from './each-table.ts';

const hasKey = (draft: Draft, key: string): boolean =>
  columnsOf(draft.model).some((column) => column.key === key);

interface Group {
  readonly rows: Row[];
  readonly before: GridRow;
}

/** Parts the rows of a table into groups, each from a row of the model on; the first may have no banner. */
function partRows(draft: Draft, { rows }: TableBlock, always: boolean): Group[] {
  const data = rows.filter(({ kind, slots }) => kind === 'data' && !slots.includes(null));
  if (data.length === 0) return [];
  const starts = draft.random.some(data.slice(1), draft.random.between(0, 2));
  const begins =
    always || starts.length === 0 || draft.random.chance(0.6) ? [data[0], ...starts] : starts;
  return begins.flatMap((before, i) => {
    if (!before) return [];
    const from = rows.indexOf(before);
    const next = begins[i + 1];
    const own = rows.slice(from, next ? rows.indexOf(next) : rows.length);
    return [
      { before, rows: own.flatMap(({ row, kind }) => (row && kind === 'data' ? [row] : [])) },
    ];
  });
}

/** Puts a row above each group; false where there is none. */
function insertBanners(
  draft: Draft,
  always: boolean,
  make: (group: Group, table: TableBlock, index: number) => GridRow | null,
): boolean {
  if (!['flat', 'status'].includes(draft.layout)) return false;
  return recordTables(draft).every((table) => {
    const groups = partRows(draft, table, always);
    return (
      groups.length > 0 &&
      groups.every((group, i) => {
        const row = make(group, table, i);
        if (row) table.rows.splice(table.rows.indexOf(group.before), 0, row);
        return row !== null;
      })
    );
  });
}

const withoutNumber = (text: string): string =>
  text.replace(/^(?:基本目標|重点項目)?[０-９0-9Ⅰ-Ⅴ①-⑤◆]+[\s　.．]*/u, '');

/** The group is a category of its rows, before or behind their own, or kept. */
function addGroup(
  draft: Draft,
  rows: readonly Row[],
  group: { text: string; words: readonly string[] },
  block: number,
): void {
  const at = columnsOf(draft.model).findIndex(({ key }) => key === 'categories');
  const header = columnsOf(draft.model)[at]?.header ?? '';
  for (const row of rows) {
    const text = row.cells[at]?.lines[0]?.text ?? '';
    const own = header.includes('総計') ? text.split(' ').filter(Boolean) : [text].filter(Boolean);
    const forms = [...new Set([group.text, withoutNumber(group.text)])];
    row.given.categories = [
      own,
      ...forms.flatMap((form) => [
        [form, ...own],
        [...own, form],
      ]),
    ];
  }
  draft.texts.push({
    words: group.words,
    homes: [],
    rows,
    fields: ['categories'],
    kept: true,
    block,
  });
}

const groupText = (
  index: number,
  maker: Maker,
  numbered = false,
): { text: string; words: readonly string[] } => {
  const cell = phraseCell(phrases.groups, maker);
  const name = cell.lines[0]?.text ?? '';
  const n = index + 1;
  const text = maker.random.pick([
    `基本目標${'１２３４'[index] ?? n} ${name}`,
    `基本目標${n}　${name}`,
    `${'ⅠⅡⅢⅣ'[index] ?? n} ${name}`,
    `重点項目${n} ${name}`,
    ...(numbered ? [] : [`◆${name}`, name]),
  ]);
  return { text, words: cell.words };
};

/** `基本目標２ …` over the rows behind it. */
export const bannerGroup: Distortion = {
  name: 'banner-group',
  stage: 'blocks',
  excludes: ['banner-section', 'banner-rating', 'group-line', 'two-cell-group'],
  apply: (draft, maker) =>
    insertBanners(draft, false, ({ rows }, table, i) => {
      const group = groupText(i, maker);
      addGroup(draft, rows, group, table.block);
      return bannerRow(draft, group.text, columnsOf(draft.model).length);
    }),
};

/** `Ⅱ | きれいなまち`. */
export const twoCellGroup: Distortion = {
  name: 'two-cell-group',
  stage: 'blocks',
  excludes: ['banner-section', 'banner-rating', 'group-line'],
  apply: (draft, maker) => {
    const width = columnsOf(draft.model).length;
    const [first, second] = columnsOf(draft.model);
    if (first?.key !== 'no' || second?.key === 'initiative' || width < 4) return false;
    if (!draft.syntax.spans) draft.style.covered = 'blank';
    return insertBanners(draft, false, ({ rows }, table, i) => {
      const cell = phraseCell(phrases.groups, maker);
      const name = cell.lines[0]?.text ?? '';
      const mark = 'ⅠⅡⅢⅣ'[i] ?? 'Ⅴ';
      addGroup(draft, rows, { text: `${mark} ${name}`, words: cell.words }, table.block);
      return {
        kind: 'other',
        slots: spanned([
          [mark, 1],
          [name, width - 1],
        ]),
      };
    });
  },
};

/** A section over its rows, in a table without a column of sections. */
export const bannerSection: Distortion = {
  name: 'banner-section',
  stage: 'blocks',
  excludes: ['banner-rating', 'group-line', 'section-twice', 'section-wrapped'],
  apply: (draft, maker) => {
    if (hasKey(draft, 'section')) return false;
    return insertBanners(draft, true, ({ rows }, table) => {
      const cell = phraseCell(['{w}課', '{w}推進課', '{w}支援室'], maker);
      const name = cell.lines[0]?.text ?? '';
      for (const row of rows) row.given.section = [name];
      draft.texts.push({
        words: cell.words,
        homes: [],
        rows,
        fields: ['section'],
        kept: true,
        block: table.block,
      });
      return bannerRow(draft, name, columnsOf(draft.model).length);
    });
  },
};

/** Takes the grades out of a list that keeps enough without them. */
function dropRating({ model, layout }: Draft): boolean {
  const at = columnsOf(model).findIndex(({ key }) => key === 'rating');
  if (at < 0 || layout !== 'flat' || columnsOf(model).length < 4) return false;
  dropColumn(model, at);
  return true;
}

const aboutGrades = [
  'rating-missing',
  'rating-prose',
  'viewpoints',
  'grade-unread',
  'grade-marks',
  'grade-text',
  'grade-forms',
  'overall-row',
  'count-table',
];

const states = ['順調に進んだ取組', 'おおむね進んだ取組', '遅れている取組', '見直す取組'] as const;

/** A grade over its rows, in a table without a column of grades. */
export const bannerRating: Distortion = {
  name: 'banner-rating',
  stage: 'blocks',
  excludes: ['group-line', ...aboutGrades],
  prepare: dropRating,
  apply: (draft) => {
    const { marks, meanings } = draft.model.grades;
    if (hasKey(draft, 'rating') || meanings.length === 0) return false;
    let at = 0;
    return insertBanners(draft, true, ({ rows }) => {
      const mark = marks[at % marks.length] ?? '';
      const text = `評価${mark}：${states[at % states.length]}`;
      at++;
      for (const row of rows) Object.assign(row.given, { rating: [mark], ratings: null });
      return bannerRow(draft, text, columnsOf(draft.model).length);
    });
  },
};

/** A plan: no grades yet. */
export const withoutRating: Distortion = {
  name: 'rating-missing',
  stage: 'model',
  excludes: aboutGrades.slice(1),
  apply: dropRating,
};

/** `基本目標２ …` as a line between the rows, behind which they go on. */
export const groupLine: Distortion = {
  name: 'group-line',
  stage: 'blocks',
  excludes: ['pages', 'pages-headerless', 'pages-titled', 'row-cut', 'header-rows'],
  apply: (draft, maker) => {
    if (draft.layout !== 'flat' || !draft.syntax.grids) return false;
    const again = draft.random.chance(0.5);
    return recordTables(draft).every((table) => {
      const groups = partRows(draft, table, false);
      const header = table.rows.filter(({ kind }) => kind === 'header');
      const body = table.rows.filter(({ kind }) => kind !== 'header');
      const first = body.indexOf(groups[0]?.before ?? (body[0] as GridRow));
      const head = [...header, ...body.slice(0, first)];
      const parts = groups.flatMap((group, i) => {
        const text = groupText(i, maker, true);
        addGroup(draft, group.rows, text, table.block);
        const to = groups[i + 1];
        const rows = body.slice(
          body.indexOf(group.before),
          to ? body.indexOf(to.before) : body.length,
        );
        const own = i === 0 && first === 0 ? [] : again ? header.map((row) => ({ ...row })) : [];
        return [
          { type: 'line' as const, text: text.text },
          { ...table, rows: [...own, ...rows] },
        ];
      });
      if (groups.length === 0) return false;
      // A line above the first row stands above the header, which the first part prints.
      if (first === 0) {
        const [line, part, ...others] = parts;
        if (part?.type === 'table') part.rows.unshift(...header);
        draft.blocks.splice(
          draft.blocks.indexOf(table),
          1,
          ...(line && part ? [line, part] : []),
          ...others,
        );
      } else
        draft.blocks.splice(draft.blocks.indexOf(table), 1, { ...table, rows: head }, ...parts);
      return true;
    });
  },
};

const labels = [
  ['課題', 'issues', phrases.issues],
  ['今後の取組', 'nextSteps', phrases.nextSteps],
  ['成果', 'outcomes', phrases.outcomes],
  ['備考', 'extra', phrases.remarks],
] as const;

/** `課題 | …` below a row speaks of that row. */
export const labelRows: Distortion = {
  name: 'label-rows',
  stage: 'blocks',
  excludes: [
    'columns-shuffled',
    'header-rows',
    'pages',
    'pages-headerless',
    'pages-titled',
    'group-line',
  ],
  apply: (draft, maker) => {
    const { random, layout, syntax } = draft;
    const width = columnsOf(draft.model).length;
    const free = labels.filter(
      ([label, key]) =>
        !columnsOf(draft.model).some(
          (column) => column.key === key || column.header.includes(label),
        ),
    );
    if (layout !== 'flat' || free.length === 0 || width < 3) return false;
    const [label, key, list] = random.pick(free);
    if (!syntax.spans) draft.style.covered = 'blank';
    const all = random.chance(0.6);
    for (const table of recordTables(draft)) {
      const data = table.rows.filter(({ kind }) => kind === 'data');
      for (const row of all ? data : random.some(data, 1)) {
        const cell = phraseCell(list, maker);
        row.row?.added.push({
          words: cell.words,
          homes: [key],
          labels: [label],
          statements: cell.lines,
        });
        const text = cell.lines[0]?.text ?? '';
        const slots: (Slot | null)[] = spanned([
          [label, 1],
          [text, width - 1],
        ]);
        table.rows.splice(table.rows.indexOf(row) + 1, 0, { kind: 'label', slots });
      }
    }
    return true;
  },
};

/** `総合評価 | B` below each row of a table without grades. */
export const ratingRows: Distortion = {
  name: 'rating-rows',
  stage: 'blocks',
  prepare: dropRating,
  excludes: [
    'columns-shuffled',
    'header-rows',
    'pages',
    'pages-headerless',
    'pages-titled',
    'group-line',
    'banner-rating',
    'label-rows',
    ...aboutGrades,
  ],
  apply: (draft) => {
    const width = columnsOf(draft.model).length;
    if (hasKey(draft, 'rating') || draft.layout !== 'flat') return false;
    if (!draft.syntax.spans) draft.style.covered = 'blank';
    for (const table of recordTables(draft))
      for (const row of table.rows.filter(({ kind }) => kind === 'data')) {
        const mark = draft.random.pick(draft.model.grades.marks);
        const rating = { labels: ['総合評価'], rating: [mark], text: mark };
        Object.assign(row.row?.given ?? {}, { rating: [mark], ratings: [rating] });
        const slots = spanned([
          ['総合評価', 1],
          [mark, width - 1],
        ]);
        table.rows.splice(table.rows.indexOf(row) + 1, 0, { kind: 'label', slots });
      }
    return true;
  },
};

/** `総合評価 | おおむね進んだ。 | | B |` at the end of a table with grades. */
export const overallRow: Distortion = {
  name: 'overall-row',
  stage: 'blocks',
  excludes: ['columns-shuffled', 'rating-missing', 'grade-unread', 'viewpoints'],
  apply: (draft, maker) => {
    const columns = columnsOf(draft.model);
    const at = columns.findIndex(({ key }) => key === 'rating');
    if (draft.layout !== 'flat' || at < 2) return false;
    const mark = draft.random.pick(draft.model.grades.marks);
    for (const table of recordTables(draft)) {
      const cell = phraseCell(['{w}を除きおおむね進んだ。'], maker);
      const slots = columns.map((_, x) =>
        textSlot(
          x === 0 ? '総合評価' : x === 1 ? (cell.lines[0]?.text ?? '') : x === at ? mark : '',
        ),
      );
      const last = table.rows.findLast(({ kind }) => kind === 'data')?.row;
      const graded = last?.cells[at];
      const own = graded?.reading ?? [graded?.lines[0]?.text ?? null];
      if (last) Object.assign(last.given, { rating: [...own, mark], ratings: null });
      draft.texts.push({
        words: cell.words,
        homes: ['metadata'],
        rows: last ? [last] : [],
        fields: ['ratings'],
        kept: true,
        block: table.block,
      });
      table.rows.push({ kind: 'other', slots });
    }
    return true;
  },
};
