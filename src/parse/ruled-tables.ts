import { readGridTable } from './grid-table.ts';
import { finishRuled } from './ruled-rows.ts';
import { readSimpleTable } from './simple-table.ts';
import type { Reading, Scan, Syntax } from './syntax.ts';

/** Tables drawn with rulers; where these do not prove the columns of every line, its text is kept together. */
export function ruledTables(): Syntax {
  /** What begins with a ruler but draws no table is not tried again from the rulers inside. */
  let tried = 0;

  function read(scan: Scan, line: number): Reading | null {
    if (line < tried) return null;
    const reading = readGridTable(scan, line) ?? readSimpleTable(scan, line);
    if (reading) tried = reading.next;
    return reading && finishRuled(scan, line, reading);
  }

  return { name: 'ruled', read };
}
