import type { ExitCode } from '../io.ts';
import type { FileReport, Summary } from './report.ts';

/** Counts what became of the inputs and outputs of a run. */
export interface Tally {
  file(report: FileReport): void;
  /** A path that was named could not be had at all. */
  misnamed(): void;
  output(): void;
  summary(): Summary;
  exitCode(strict: boolean): ExitCode;
}

/** The counts and the exit code come from one place, so that they agree. */
export function createTally(): Tally {
  const states = { converted: 0, warned: 0, failed: 0, ignored: 0 };
  const sums = { sheets: 0, records: 0, outputs: 0 };
  let misnamed = false;
  return {
    file({ state, sheets, records }) {
      states[state] += 1;
      sums.sheets += sheets;
      sums.records += records;
    },
    misnamed() {
      misnamed = true;
    },
    output() {
      sums.outputs += 1;
    },
    summary() {
      const { converted, warned, failed, ignored } = states;
      return { files: converted + warned + failed + ignored, ...states, ...sums };
    },
    exitCode(strict) {
      if (misnamed) return 2;
      const failed = states.failed > 0 || sums.outputs > 0 || (strict && states.warned > 0);
      return failed ? 1 : 0;
    },
  };
}
