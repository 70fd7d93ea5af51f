import type { Message } from '../../messages/message.ts';
import type { RuleId } from '../../messages/rules.ts';
import type { ExitCode } from '../io.ts';
import type { Settings } from '../settings.ts';
import type { FileReport, Summary } from './report.ts';

/** Counts what became of the inputs and outputs of a run. */
export interface Tally {
  file(report: FileReport): void;
  /** A path that was named could not be had at all. */
  misnamed(): void;
  output(message: Message): void;
  removal(): void;
  summary(): Summary;
  exitCode(): ExitCode;
}

/** What fails a run beside errors. */
export type TallyOptions = Pick<Settings, 'strict' | 'maxWarnings'>;

/** What `--check` finds; every other error of an output says that it could not be written. */
const notCurrent: ReadonlySet<RuleId> = new Set([
  'stale-output',
  'missing-output',
  'orphaned-output',
]);

/** The counts and the exit code come from one place, so that they agree. */
export function createTally({ strict = false, maxWarnings }: TallyOptions): Tally {
  const states = { converted: 0, warned: 0, failed: 0, ignored: 0 };
  const sums = { sheets: 0, records: 0, stale: 0, orphaned: 0, removed: 0, unwritten: 0 };
  const rules = new Map<RuleId, number>();
  let [misnamed, warnings] = [false, 0];
  const count = ({ ruleId, severity }: Message) => {
    if (severity === 'warning') warnings += 1;
    if (severity !== 'info') rules.set(ruleId, (rules.get(ruleId) ?? 0) + 1);
  };
  return {
    file({ state, sheets, records, messages }) {
      states[state] += 1;
      sums.sheets += sheets;
      sums.records += records;
      messages.forEach(count);
    },
    misnamed() {
      misnamed = true;
    },
    output(message) {
      count(message);
      if (message.severity === 'info') sums.orphaned += 1;
      else sums[notCurrent.has(message.ruleId) ? 'stale' : 'unwritten'] += 1;
    },
    removal() {
      sums.removed += 1;
    },
    summary() {
      const { failed, ignored, warned } = states;
      const converted = states.converted + warned;
      const files = converted + failed + ignored;
      return {
        files,
        converted,
        warned,
        failed,
        ignored,
        ...sums,
        warnings,
        allowedWarnings: maxWarnings ?? null,
        rules: Object.fromEntries(rules),
      };
    },
    exitCode() {
      if (misnamed) return 2;
      const { failed, warned } = states;
      const tooMany = warnings > (maxWarnings ?? Number.POSITIVE_INFINITY);
      const broken = failed + sums.stale + sums.unwritten > 0;
      return broken || tooMany || (strict && warned > 0) ? 1 : 0;
    },
  };
}
