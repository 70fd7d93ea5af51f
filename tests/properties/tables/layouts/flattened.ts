import { type Draft, nextBlock } from '../draft.ts';
import type { Maker } from '../make-cell.ts';
import { makeColumns } from '../make-columns.ts';
import { makeRows } from '../make-rows.ts';
import type { Model } from '../model.ts';
import type { Syntax } from '../syntaxes/syntax.ts';
import { textOf } from '../syntaxes/syntax.ts';
import { pageDistortions } from './layout.ts';
import { openDepartment, openFile } from './open-sheet.ts';

/** A table of which a text extractor left lines: nothing says any more which cell stands in which column. */
export const flattened = {
  name: 'flattened',
  distortions: pageDistortions,
  takes: ({ name }: Syntax): boolean => name === 'tab',
  fill(model: Model): void {
    model.departments.splice(1);
    model.legend = false;
  },
  set(draft: Draft, maker: Maker): void {
    openFile(draft);
    for (const department of draft.model.departments) openDepartment(draft, department);
    const block = nextBlock(draft);
    const columns = makeColumns(draft.random, null);
    const rows = makeRows(columns, draft.random.between(2, 4), { ...maker, ability: 'plain' });
    const header = columns.map((column) => column.header);
    const cells = rows.map((row) => row.cells.map((cell) => textOf(cell, ' ')).filter(Boolean));
    const lines = draft.random.pick([
      [header.join(' '), ...cells.map((texts) => texts.join(' '))],
      [header.join(' '), ...cells.flat()],
      [...header, ...cells.flat()],
      [
        header.join(' '),
        ...cells.flatMap((texts) => [texts.slice(0, 3).join(' '), ...texts.slice(3)]),
      ],
    ]);
    draft.blocks.push({ type: 'raw', text: `${lines.join('\n')}\n\n` });
    draft.rules.push('lost-table');
    const words = new Set(rows.flatMap((row) => row.cells.flatMap((cell) => cell.words)));
    for (const word of words)
      draft.texts.push({
        words: [word],
        homes: ['metadata'],
        rows: [],
        fields: [],
        kept: true,
        block,
      });
    draft.tables.push({ rows: [], headers: header });
  },
};
