import type { Statement } from '../../../src/schema/sheet.ts';
import type { ExpectedCell, ExpectedStatement } from './expectation.ts';
import { differ, type Notebook } from './notebook.ts';
import { canon, squeeze } from './text-forms.ts';

/** The statements of a field against those of the cells that stand in it, in printed order. */
export function judgeStatements(
  got: readonly Statement[],
  cells: readonly ExpectedCell[],
  notebook: Notebook,
  { block, name }: { readonly block: number; readonly name: string },
): void {
  const want = cells.flatMap(({ statements, joined }) =>
    statements.map((statement) => ({ statement, joined: joined ?? false })),
  );
  const same =
    got.length === want.length &&
    want.every(({ statement, joined }, i) => isSame(statement, got[i], joined));
  if (same) return;
  const shown = got.map(({ marker, level, text }) => `${marker ?? ''}${'>'.repeat(level)}${text}`);
  differ(notebook, block, `${name} is ${JSON.stringify(shown)}`);
}

function isSame(want: ExpectedStatement, got: Statement | undefined, joined: boolean): boolean {
  const form = joined ? squeeze : canon;
  return (
    got !== undefined &&
    got.marker === want.marker &&
    got.level === want.level &&
    form(got.text) === form(want.text)
  );
}
