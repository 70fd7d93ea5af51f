import { type ParseResult, parseSheets } from '../../../src/parse-sheets.ts';
import { judgeRecords } from './judge-records.ts';
import { judgeSheets } from './judge-sheets.ts';
import { judgeStability } from './judge-stability.ts';
import { judgeWords } from './judge-words.ts';
import { fault, type Notebook, openNotebook } from './notebook.ts';
import { layOut, type Reading } from './reading.ts';
import type { Sample } from './sample.ts';
import { toldBlocks } from './told.ts';
import type { Outcome, Verdict } from './verdict.ts';

export interface JudgeOptions {
  /** Also reads the sample in variants that have to give the same. */
  readonly stability?: boolean;
}

/** Reads a sample and says what the reading is worth. A document never throws: where it does, that is a fault. */
export function judge(sample: Sample, { stability = false }: JudgeOptions = {}): Verdict {
  const { text, source } = sample;
  const notebook = openNotebook();
  let result: ParseResult;
  try {
    result = parseSheets(text, { source });
    if (stability) judgeStability(sample, result.sheets, notebook);
  } catch (error) {
    fault(notebook, 'unstable', `throws ${error instanceof Error ? error.stack : String(error)}`);
    return { outcome: 'refused', faults: notebook.faults, differences: [] };
  }
  const verdict = judgeResult(sample, result);
  return { ...verdict, faults: [...verdict.faults, ...notebook.faults] };
}

/** Says what a reading of a sample is worth. */
export function judgeResult(sample: Sample, result: ParseResult): Verdict {
  const notebook = openNotebook();
  const reading = layOut(result, sample.expected);
  judgeWords(reading, notebook);
  judgeRecords(reading, notebook);
  judgeSheets(reading, notebook);
  judgeSilence(sample, reading, notebook);
  const differences = notebook.differences.map(({ why }) => why);
  return { outcome: outcomeOf(reading, notebook), faults: notebook.faults, differences };
}

/** A difference that no warning near it tells, and a message that is not given. */
function judgeSilence(
  { text }: Sample,
  { records, expected, messages }: Reading,
  notebook: Notebook,
): void {
  const told = toldBlocks(text, expected, messages);
  for (const { why, block, held } of notebook.differences)
    if (!held && !told(block)) fault(notebook, 'silent', why);
  // Of a table from which nothing is read no cell can be told by itself.
  if (records.length === 0 && expected.records.length > 0) return;
  for (const rule of expected.rules)
    if (!messages.some(({ ruleId }) => ruleId === rule)) fault(notebook, 'silent', `no ${rule}`);
}

function outcomeOf({ records, expected }: Reading, { faults, differences }: Notebook): Outcome {
  if (faults.length === 0 && differences.length === 0) return 'exact';
  return records.length === 0 && expected.records.length > 0 ? 'refused' : 'read';
}
