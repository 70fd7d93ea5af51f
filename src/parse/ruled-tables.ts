import { joints, readGridTable } from './grid-table.ts';
import { finishRuled, type RuledReading } from './ruled-rows.ts';
import { readSimpleTable } from './simple-table.ts';
import { firstCodes, type Reading, type Scan, type Syntax } from './syntax.ts';

/** Grids drawn with characters; where these do not prove the columns of every line, its text is kept together. */
export function gridTables(): Syntax {
  return { name: 'grid', first: firstCodes(joints), read: reader(readGridTable) };
}

/** Tables with a ruler of dashes over their columns, or equals signs; the line above the ruler begins with anything. */
export function simpleTables(): Syntax {
  return { name: 'simple', read: reader(readSimpleTable) };
}

function reader(readRuled: (scan: Scan, line: number) => RuledReading | null): Syntax['read'] {
  /** What begins with a ruler but draws no table is not tried again from the rulers inside. */
  let tried = 0;
  return (scan, line): Reading | null => {
    if (line < tried) return null;
    const reading = readRuled(scan, line);
    if (reading) tried = reading.next;
    return reading && finishRuled(scan, line, reading);
  };
}
