import { type Draft, recordTables } from '../draft.ts';
import { emptyCell, isStatementKey, severalCell, wordCell } from '../make-cell.ts';
import type { Cell, Column, ColumnKey, Row } from '../model.ts';
import type { Distortion } from './distortion.ts';
import { columnsOf, rowsOf } from './each-table.ts';

interface Spot {
  readonly row: Row;
  readonly at: number;
  readonly cell: Cell;
  readonly column: Column;
}

/** Filled cells of some columns. */
function spotsOf({ model }: Draft, takes: (column: Column) => boolean): Spot[] {
  return model.departments.flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap((cell, at) => {
        const column = columns[at];
        return column && cell.lines.length > 0 && takes(column) ? [{ row, at, cell, column }] : [];
      }),
    ),
  );
}

/** Changes some of the spots, at least one. */
function change({ random }: Draft, spots: readonly Spot[], make: (spot: Spot) => Cell): boolean {
  for (const spot of random.some(spots, random.between(1, Math.max(1, spots.length))))
    spot.row.cells[spot.at] = make(spot);
  return spots.length > 0;
}

const isGrade = ({ key }: Column): boolean => key === 'rating';
const gradeOf = ({ lines }: Cell): string => lines[0]?.text ?? '';

/** `A※`, `B[1]`: note marks behind grades. */
export const gradeMarks: Distortion = {
  name: 'grade-marks',
  stage: 'model',
  excludes: ['grade-text', 'grade-forms', 'grade-unread'],
  apply: (draft) =>
    change(draft, spotsOf(draft, isGrade), ({ cell }) => ({
      ...wordCell(gradeOf(cell) + draft.random.pick(['※', '*', '[1]', '※1', '注1']), []),
      reading: [gradeOf(cell)],
    })),
};

/** `◎（予定以上）`, `C 概ね順調`. */
export const gradeText: Distortion = {
  name: 'grade-text',
  stage: 'model',
  excludes: ['grade-marks', 'grade-forms', 'grade-unread', 'viewpoints'],
  apply: (draft) => {
    const { marks, meanings } = draft.model.grades;
    if (meanings.length === 0) return false;
    const form = draft.random.pick(['{m}（{t}）', '{m} {t}', '{m}：{t}']);
    const print = (mark: string): string =>
      form.replace('{m}', mark).replace('{t}', meanings[marks.indexOf(mark)] ?? '');
    return change(draft, spotsOf(draft, isGrade), ({ cell }) => ({
      ...wordCell(print(gradeOf(cell)), []),
      reading: [gradeOf(cell)],
    }));
  },
};

/** Other code points of one mark. */
export const gradeForms: Distortion = {
  name: 'grade-forms',
  stage: 'model',
  excludes: ['grade-marks', 'grade-text', 'grade-unread'],
  apply: (draft) => {
    const forms: Readonly<Record<string, readonly string[]>> = {
      A: ['Ａ'],
      B: ['Ｂ'],
      C: ['Ｃ'],
      S: ['Ｓ'],
      '○': draft.syntax.walls ? ['〇', '◯', '○\ufe0e', '◯\ufe0f'] : ['〇', '◯'],
    };
    const spots = spotsOf(draft, isGrade).filter(({ cell }) => forms[gradeOf(cell)]);
    return change(draft, spots, ({ cell }) => ({
      ...wordCell(draft.random.pick(forms[gradeOf(cell)] ?? []), []),
      reading: [gradeOf(cell)],
    }));
  },
};

/** A grade that is none: null, and told. */
export const gradeUnread: Distortion = {
  name: 'grade-unread',
  stage: 'model',
  excludes: ['line-end-in-cell', 'pages-headerless', 'header-open'],
  apply: (draft) => {
    const { marks, meanings } = draft.model.grades;
    const spots = spotsOf(draft, isGrade);
    const spot = draft.random.pick(spots);
    if (spots.length < 3 || meanings.length === 0 || !spot) return false;
    const text = `${marks[0]}${draft.random.pick(['又は', '～', 'または'])}${marks[1]}`;
    spot.row.cells[spot.at] = { ...wordCell(text, []), reading: [null] };
    draft.rules.push('unread-rating');
    return true;
  },
};

/** Cells that say that there is nothing. */
export const dashCells: Distortion = {
  name: 'cells-without-content',
  stage: 'model',
  apply: (draft) => {
    const spots = spotsOf(draft, ({ key }) => isStatementKey(key)).filter(
      ({ row }) => row.cells.length > 3,
    );
    const some = draft.random.some(spots, draft.random.between(1, 3));
    const sure = some.filter(({ at }) => columnsOf(draft.model)[at]?.homes.length === 1);
    for (const { row, at } of sure)
      row.cells[at] = wordCell(draft.random.pick(['―', 'なし', '特になし', '未定']), []);
    const grades = rowsOf(draft.model).length > 2 ? spotsOf(draft, isGrade) : [];
    const grade = draft.random.some(grades, 1)[0];
    if (grade) {
      const text = draft.random.pick(['―', '未評価', '対象外']);
      grade.row.cells[grade.at] = { ...wordCell(text, []), reading: [text, null] };
    }
    return some.length > 0;
  },
};

/** Every cell of statements is a list. */
export const manyLines: Distortion = {
  name: 'cells-of-lists',
  stage: 'model',
  apply: (draft, maker) => {
    if (draft.syntax.ability === 'plain') return false;
    const spots = spotsOf(draft, ({ key }) => isStatementKey(key));
    for (const { row, at, column } of spots)
      if (isStatementKey(column.key)) row.cells[at] = severalCell(column.key, maker);
    return spots.length > 0;
  },
};

const texty: readonly ColumnKey[] = [
  'initiative',
  'goals',
  'actions',
  'outcomes',
  'issues',
  'nextSteps',
  'extra',
];

const rewrite = (cell: Cell, write: (text: string) => string): Cell => ({
  ...cell,
  lines: cell.lines.map((line, i) => (i === 0 ? { ...line, text: write(line.text) } : line)),
});

/** Characters that mean something to a markup language. */
export const specialCharacters: Distortion = {
  name: 'special-characters',
  stage: 'model',
  excludes: ['line-goes-on', 'numbered-titles'],
  apply: (draft) => {
    const { random, syntax } = draft;
    const parts = [
      '（R&D）',
      '（A*B*C）',
      '（x_y_z）',
      '（課題<要因>）',
      '「`型」',
      '（前年度比△5件）',
      '（約$5）',
    ];
    if (['pipe', 'html', 'page', 'tab'].includes(syntax.name)) parts.push('（売上|費用）');
    if (syntax.name === 'comma') parts.push('（a,b）', '（"甲"）');
    return change(
      draft,
      spotsOf(draft, ({ key }) => texty.includes(key)),
      ({ cell }) =>
        rewrite(cell, (text) => {
          const part = random.pick(parts);
          return text.endsWith('。') ? `${text.slice(0, -1)}${part}。` : text + part;
        }),
    );
  },
};

/** Characters in values that nobody sees, outside of the words. */
export const unseenCharacters: Distortion = {
  name: 'unseen-characters',
  stage: 'model',
  apply: (draft) => {
    const { random, syntax } = draft;
    if (!syntax.walls) return false;
    const spots = spotsOf(draft, ({ key }) => texty.includes(key) || key === 'section');
    return change(draft, spots, ({ cell }) =>
      rewrite(cell, (text) => {
        const mark = random.pick(['\u200b', '\u2060', '\u200e', '\ufeff']);
        const places = [...text].flatMap((_, i) =>
          i > 0 &&
          !cell.words.some((word) => text.indexOf(word) < i && i < text.indexOf(word) + word.length)
            ? [i]
            : [],
        );
        const at = places.length > 0 ? random.pick(places) : text.length;
        return text.slice(0, at) + mark + text.slice(at);
      }),
    );
  },
};

/** Names of sections that a narrow column wrapped. */
export const wrappedSections: Distortion = {
  name: 'section-wrapped',
  stage: 'model',
  apply: (draft) =>
    change(
      draft,
      spotsOf(draft, ({ key }) => key === 'section'),
      ({ cell }) => {
        const text = cell.lines[0]?.text ?? '';
        const at = Math.max(2, text.length - draft.random.between(1, 2));
        return {
          ...wordCell(`${text.slice(0, at)} ${text.slice(at)}`, cell.words),
          reading: [text],
        };
      },
    ),
};

/** An unmarked line goes on with the marked one above it. */
export const linesGoOn: Distortion = {
  name: 'line-goes-on',
  stage: 'model',
  excludes: ['cells-of-lists', 'line-end-in-cell', 'row-cut'],
  apply: (draft) => {
    if (draft.syntax.ability === 'plain') return false;
    const spots = spotsOf(draft, ({ key }) => isStatementKey(key)).filter(
      ({ cell }) => cell.lines.length === 1 && (cell.lines[0]?.text.length ?? 0) > 10,
    );
    return change(draft, spots, ({ cell }) => {
      const [line] = cell.lines;
      if (!line) return cell;
      const marker = line.marker ?? '●';
      const at = line.text.length - 3;
      const rest = { marker: null, level: 0, text: line.text.slice(at) };
      return {
        ...cell,
        shape: 'breaks',
        lines: [{ marker, level: 0, text: line.text.slice(0, at) }, rest],
        meant: [{ marker, level: 0, text: line.text }],
      };
    });
  },
};

/** A section is printed once, and blank in the rows below. */
export const blankSections: Distortion = {
  name: 'section-blank-below',
  stage: 'model',
  excludes: [
    'section-wrapped',
    'section-twice',
    'department-of-row',
    'department-twice',
    'unseen-characters',
    'columns-shuffled',
    'banner-group',
    'banner-rating',
    'two-cell-group',
    'group-line',
    'note-row',
    'label-rows',
    'rating-rows',
    'overall-row',
    'row-cut',
    'cell-missing',
    'cell-too-many',
  ],
  apply: ({ model, layout, syntax }) => {
    const at = columnsOf(model).findIndex(({ key }) => key === 'section');
    if (layout === 'spans' || syntax.name === 'rst' || at < 0) return false;
    const repeats = model.departments.flatMap(({ rows }) =>
      rows.filter((row, y) => y > 0 && row.cells[at] === rows[y - 1]?.cells[at]),
    );
    for (const row of repeats) {
      row.given.section = [row.cells[at]?.lines[0]?.text ?? null];
    }
    for (const row of repeats) row.cells[at] = emptyCell();
    return repeats.length > 0;
  },
};

/** A raw line end inside a cell: the number of cells says that the row goes on. */
export const lineEndInCell: Distortion = {
  name: 'line-end-in-cell',
  stage: 'blocks',
  apply: (draft) => {
    if (!['tab', 'pipe'].includes(draft.syntax.name)) return false;
    draft.style.outer = true;
    const cells = recordTables(draft).flatMap(({ rows }) =>
      rows.flatMap(({ kind, slots }) =>
        kind === 'data' ? slots.slice(1, -1).flatMap((slot) => (slot ? [slot.cell] : [])) : [],
      ),
    );
    const several = cells.filter(({ lines, shape }) => lines.length > 1 && shape === 'breaks');
    for (const cell of several) cell.shape = 'lines';
    return several.length > 0;
  },
};

export const hasKey = (draft: Draft, key: ColumnKey): boolean =>
  columnsOf(draft.model).some((column) => column.key === key);
