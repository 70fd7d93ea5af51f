import {
  type Draft,
  type GridRow,
  keepText,
  recordTables,
  slot,
  spanned,
  type TableBlock,
  textSlot,
  wideRow,
} from '../draft.ts';
import { type Maker, phraseCell, wordCell } from '../make-cell.ts';
import { makeCell, makePlan } from '../make-rows.ts';
import * as phrases from '../phrases.ts';
import { bannerRow } from './banner-row.ts';
import type { Distortion } from './distortion.ts';
import { columnsOf } from './each-table.ts';

const isList = ({ layout }: Draft): boolean => layout === 'flat' || layout === 'status';

/** The width of the rows of a table, which bands may have made of several header rows. */
const widthOf = ({ rows }: TableBlock): number => rows[0]?.slots.length ?? 0;

function firstOnly(text: string, width: number): GridRow {
  return {
    kind: 'other',
    slots: Array.from({ length: width }, (_, i) => textSlot(i === 0 ? text : '')),
  };
}

/** A row in its last place or, sometimes, between others. */
function insert({ random }: Draft, table: TableBlock, row: GridRow, end = 0.7): void {
  const places = table.rows.flatMap(({ kind, slots }, y) =>
    kind === 'data' && !slots.includes(null) ? [y] : [],
  );
  const inside = places.slice(1);
  const at = inside.length === 0 || random.chance(end) ? table.rows.length : random.pick(inside);
  table.rows.splice(at, 0, row);
}

export const noteRow: Distortion = {
  name: 'note-row',
  stage: 'blocks',
  excludes: ['foot'],
  apply: (draft, maker) => {
    if (!isList(draft)) return false;
    return recordTables(draft).every((table) => {
      const cell = phraseCell(phrases.notes, maker);
      const row = bannerRow(draft, cell.lines[0]?.text ?? '', widthOf(table));
      keepText(draft, cell.words, table.block);
      if (row) insert(draft, table, row);
      return row !== null;
    });
  },
};

export const endRow: Distortion = {
  name: 'end-row',
  stage: 'blocks',
  excludes: ['foot'],
  apply: (draft) => {
    if (!isList(draft)) return false;
    const table = recordTables(draft).at(-1);
    const text = draft.random.pick(['以上', '（以上）', '以　上']);
    table?.rows.push(firstOnly(text, widthOf(table)));
    return true;
  },
};

export const totalRow: Distortion = {
  name: 'total-row',
  stage: 'blocks',
  excludes: ['foot', 'grade-unread'],
  apply: (draft) => {
    if (!isList(draft)) return false;
    for (const table of recordTables(draft)) {
      const width = widthOf(table);
      const count = table.department?.rows.length ?? 0;
      const rows: GridRow[] = [
        wideRow(`合計 ${count}件`, width),
        firstOnly(`計 ${count}件`, width),
        {
          kind: 'other',
          slots: spanned([
            ['合計', 1],
            [`${count}件`, width - 1],
          ]),
        },
      ];
      table.rows.push(draft.random.pick(rows));
    }
    return true;
  },
};

export const dashRow: Distortion = {
  name: 'dash-row',
  stage: 'blocks',
  apply: (draft) => {
    if (!isList(draft) || !draft.syntax.grids) return false;
    const mark = draft.random.pick(['———', '―', '－']);
    const dashes = Array.from({ length: columnsOf(draft.model).length }, () => textSlot(mark));
    for (const table of recordTables(draft))
      insert(draft, table, { kind: 'other', slots: dashes }, 0.4);
    return true;
  },
};

/** A note in the foot of an HTML table. */
export const foot: Distortion = {
  name: 'foot',
  stage: 'blocks',
  apply: (draft, maker) => {
    if (!draft.syntax.spans || draft.layout === 'stack') return false;
    draft.style.heads = 'thead';
    for (const table of recordTables(draft)) {
      const cell = phraseCell(phrases.notes, maker);
      keepText(draft, cell.words, table.block);
      const text = cell.lines[0]?.text ?? '';
      const slots = spanned([
        ['注', 1],
        [text, widthOf(table) - 1],
      ]);
      table.rows.push({ kind: 'other', foot: true, slots });
    }
    return true;
  },
};

/** Rows of a table that do not show, filled in like the others. */
export const hiddenRow: Distortion = {
  name: 'hidden-row',
  stage: 'blocks',
  apply: (draft, maker) => {
    if (!draft.syntax.spans || draft.layout === 'stack') return false;
    for (const table of recordTables(draft)) {
      const columns = table.department?.columns ?? [];
      const plan = makePlan(columns, maker);
      const cells = columns.map((column) =>
        column.key === 'section'
          ? phraseCell(phrases.sections, maker)
          : makeCell(column, 90, plan, maker),
      );
      draft.hidden.push(...cells.flatMap(({ words }) => words));
      const attributes = draft.random.pick([
        'style="display:none"',
        'style="display: none;"',
        'hidden',
        'style="visibility:collapse"',
      ]);
      const row: GridRow = { kind: 'other', attributes, slots: cells.map((cell) => slot(cell)) };
      insert(draft, table, row, 0.4);
    }
    draft.rules.push('hidden-content');
    return true;
  },
};

/** A cell that does not show between the others of its row. */
export const hiddenCell: Distortion = {
  name: 'hidden-cell',
  stage: 'blocks',
  apply: (draft, maker) => {
    if (!draft.syntax.spans) return false;
    const rows = recordTables(draft).flatMap((table) =>
      table.rows.filter(({ kind }) => kind === 'data'),
    );
    for (const row of draft.random.some(rows, draft.random.between(1, rows.length))) {
      const places = row.slots.flatMap((each, x) => (each ? [x] : []));
      const at = row.slots[draft.random.pick(places)];
      if (!at) return false;
      const text = hiddenWord(draft, maker);
      at.after = `${at.after ?? ''}</td><td style="display:none">${text}`;
    }
    draft.rules.push('hidden-content');
    return true;
  },
};

function hiddenWord(draft: Draft, { words }: Maker): string {
  const word = words.name();
  draft.hidden.push(word);
  return `内部${word}`;
}

/** Text inside a cell that does not show. */
export const hiddenText: Distortion = {
  name: 'hidden-text',
  stage: 'blocks',
  apply: (draft, maker) => {
    if (!draft.syntax.spans) return false;
    const slots = dataSlots(draft);
    for (const each of draft.random.some(slots, draft.random.between(1, 3))) {
      const text = hiddenWord(draft, maker);
      const form = draft.random.pick([
        '<span style="display:none">{t}</span>',
        '<span hidden>{t}</span>',
      ]);
      each.after = form.replace('{t}', text);
    }
    draft.rules.push('hidden-content');
    return true;
  },
};

/** A block of the page that does not show, with the head of another department. */
export const hiddenBlock: Distortion = {
  name: 'hidden-block',
  stage: 'blocks',
  apply: (draft, { words }) => {
    if (!draft.syntax.spans) return false;
    const word = words.name();
    draft.hidden.push(word);
    const tag = draft.random.pick(['div hidden', 'div style="display:none"']);
    const text = `<${tag}><p>【${word}部長 森 かなで】</p></div>\n\n`;
    const tables = draft.blocks.flatMap(({ type }, i) => (type === 'table' ? [i] : []));
    draft.blocks.splice(draft.random.pick([1, ...tables]), 0, { type: 'raw', text });
    draft.rules.push('hidden-content');
    return true;
  },
};

/** Comments and scripts are no text. */
export const comment: Distortion = {
  name: 'comment',
  stage: 'blocks',
  apply: (draft, maker) => {
    if (!draft.syntax.spans) return false;
    for (const each of draft.random.some(dataSlots(draft), 2))
      each.after = `<!-- ${hiddenWord(draft, maker)} \`a\` -->`;
    draft.blocks.splice(1, 0, { type: 'raw', text: `<!-- ${hiddenWord(draft, maker)} -->\n\n` });
    return true;
  },
};

/** Elements of office programs. */
export const officeTags: Distortion = {
  name: 'office-tags',
  stage: 'blocks',
  apply: (draft) => {
    if (!draft.syntax.spans) return false;
    for (const each of dataSlots(draft)) each.after = `<o:p></o:p>${each.after ?? ''}`;
    return true;
  },
};

const dataSlots = (draft: Draft) =>
  recordTables(draft).flatMap(({ rows }) =>
    rows.flatMap(({ kind, slots }) => (kind === 'data' ? slots.flatMap((each) => each ?? []) : [])),
  );

/** A form number in a row above the header. */
export const bandNote: Distortion = {
  name: 'band-note',
  stage: 'blocks',
  excludes: ['pages', 'pages-headerless', 'pages-titled', 'header-rows', 'row-cut', 'group-line'],
  apply: (draft, maker) => {
    if (draft.layout !== 'flat' || !draft.syntax.grids) return false;
    const table = recordTables(draft)[0];
    if (!table) return false;
    const width = widthOf(table);
    const cell = phraseCell(['{w}様式第7号', '（{w}会議資料）'], maker);
    keepText(draft, cell.words, table.block);
    const at = draft.random.between(0, width - 1);
    const slots = Array.from({ length: width }, (_, x) =>
      x === at ? slot(cell) : slot(wordCell('', [])),
    );
    for (const [x, each] of slots.entries()) if (each && x !== at) each.cell.lines = [];
    table.rows.unshift({ kind: 'other', slots });
    return true;
  },
};
