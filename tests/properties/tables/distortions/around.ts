import {
  type Block,
  type Draft,
  keepText,
  nextBlock,
  recordTables,
  textSlot,
  wideRow,
} from '../draft.ts';
import { legendOf } from '../layouts/open-sheet.ts';
import { phraseCell } from '../make-cell.ts';
import type { Distortion } from './distortion.ts';
import { columnsOf } from './each-table.ts';

const hasRows = ({ layout }: Draft): boolean => !['refused', 'flattened'].includes(layout);

/** Blocks right above the first table of rows, or below the last. */
function addBlocks(draft: Draft, blocks: readonly Block[], where: 'above' | 'below'): boolean {
  const tables = recordTables(draft);
  const table = where === 'above' ? tables[0] : tables.at(-1);
  if (!table) return false;
  draft.blocks.splice(draft.blocks.indexOf(table) + (where === 'above' ? 0 : 1), 0, ...blocks);
  return true;
}

/** The grades are explained below the table of the only department. */
export const legendBelow: Distortion = {
  name: 'legend-below',
  stage: 'blocks',
  apply: (draft) => {
    const { model, random } = draft;
    const only = draft.sheets[0];
    const rating = columnsOf(model).find(({ key }) => key === 'rating');
    if (!only || draft.sheets.length !== 1 || model.legend || !rating || !hasRows(draft))
      return false;
    if (model.grades.meanings.length === 0) return false;
    const entries = legendOf(model.grades);
    const lead = random.pick([
      '【評価】',
      `【${rating.plain ?? rating.header}】`,
      '評価の基準　',
      '（凡例）',
    ]);
    const line = entries.map(({ rating: mark, meaning }) => `${mark}：${meaning}`).join('　');
    draft.held.push(...entries.map(({ meaning }) => meaning));
    only.sheet = { ...only.sheet, ratingLegend: [entries] };
    return addBlocks(draft, [{ type: 'line', text: lead + line }], 'below');
  },
};

/** Letters with something behind them that explains no grade. */
export const noLegend: Distortion = {
  name: 'letters-without-legend',
  stage: 'blocks',
  apply: (draft, maker) => {
    if (!hasRows(draft)) return false;
    const block = nextBlock(draft);
    const [one, two] = [maker.words.name(), maker.words.name()];
    const text = draft.random.pick([
      `会場 A ${one}会館 B ${two}会館`,
      `班編成 A ${one}班 B ${two}班`,
      `${one}館 ◎ 8 ○ 2 △ 1（${two}館を含む）`,
    ]);
    keepText(draft, [one, two], block);
    return addBlocks(draft, [{ type: 'line', text }], draft.random.pick(['above', 'below']));
  },
};

/** How many rows have which grade. */
export const countTable: Distortion = {
  name: 'count-table',
  stage: 'blocks',
  excludes: [
    'grade-unread',
    'cells-without-content',
    'overall-row',
    'banner-rating',
    'rating-rows',
  ],
  apply: (draft) => {
    const { model, syntax } = draft;
    const at = columnsOf(model).findIndex(({ key, period }) => key === 'rating' && !period);
    if (at < 0 || !syntax.grids || draft.layout === 'stack' || model.departments.length > 1)
      return false;
    const grades = model.departments.flatMap(({ rows }) =>
      rows.map(({ cells }) => cells[at]?.reading?.[0] ?? cells[at]?.lines[0]?.text),
    );
    const { marks } = model.grades;
    const counts = marks.map((mark) => `${grades.filter((grade) => grade === mark).length}件`);
    return addBlocks(
      draft,
      [
        {
          type: 'table',
          role: 'other',
          department: null,
          block: draft.lastBlock,
          rows: [
            { kind: 'header', slots: ['評価', ...marks, '計'].map((text) => textSlot(text)) },
            {
              kind: 'other',
              slots: ['件数', ...counts, `${grades.length}件`].map((text) => textSlot(text)),
            },
          ],
        },
      ],
      draft.random.pick(['above', 'below']),
    );
  },
};

/** Sentences round the table. */
export const prose: Distortion = {
  name: 'prose-around',
  stage: 'blocks',
  apply: (draft, maker) => {
    if (!hasRows(draft)) return false;
    const block = nextBlock(draft);
    const cell = phraseCell(
      [
        'この表は{w}会議で決めた取組をまとめたものです。',
        '市では{w}年次計画に沿って事業を進めています。',
      ],
      maker,
    );
    keepText(draft, cell.words, block);
    return addBlocks(
      draft,
      [{ type: 'line', text: cell.lines[0]?.text ?? '' }],
      draft.random.pick(['above', 'below']),
    );
  },
};

/** Whom to ask, at the end of the page. */
export const contactBox: Distortion = {
  name: 'contact-box',
  stage: 'blocks',
  apply: (draft) => {
    const lines = ['お問い合わせ', '企画部 企画政策課', '電話 000-000-0000（内線 2100）'];
    draft.blocks.push(...lines.map((text): Block => ({ type: 'line', text })));
    return hasRows(draft);
  },
};

/** The title and the names above the table stand in its first rows. */
export const titleInTable: Distortion = {
  name: 'title-in-table',
  stage: 'blocks',
  excludes: [
    'pages',
    'pages-headerless',
    'pages-titled',
    'pages-narrow',
    'header-rows',
    'row-cut',
    'group-line',
    'band-note',
    'hidden-block',
    'comment',
  ],
  // Pairs and legends would be rows of another kind.
  prepare: ({ model }) => {
    model.legend = false;
    const none = { municipalGoal: null, departmentGoal: null, staff: null, thousandYen: null };
    for (const department of model.departments) Object.assign(department, none);
  },
  apply: (draft) => {
    const { model, syntax } = draft;
    const [table] = recordTables(draft);
    if (draft.layout !== 'flat' || !syntax.grids || !table || model.departments.length > 1)
      return false;
    const above = draft.blocks.slice(0, draft.blocks.indexOf(table));
    const lines = above.flatMap((block) =>
      block.type === 'heading' || block.type === 'line' ? [block.text] : [],
    );
    if (lines.length !== above.length || lines.some((text) => /[：　]/u.test(text))) return false;
    const width = columnsOf(model).length;
    table.rows.unshift(...lines.map((text) => wideRow(text, width)));
    draft.blocks.splice(0, above.length);
    return true;
  },
};
