import type { RuleId } from '../messages/rules.ts';
import type { Opened, Opener, OpenerOptions, Report } from './opener.ts';
import { unopened } from './opener.ts';

/** Thrown where a file cannot be read on, and caught at the door of its opener. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly ruleId: RuleId;
  readonly values: Readonly<Record<string, string>>;

  constructor(ruleId: RuleId, values: Readonly<Record<string, string>>) {
    super(ruleId);
    this.ruleId = ruleId;
    this.values = values;
  }
}

/** An opener that reports a refusal and gives nothing. */
export function refusing(
  read: (bytes: Uint8Array, report: Report, options: OpenerOptions) => Promise<Opened>,
): Opener {
  return async (bytes, options) => {
    const { report } = options;
    try {
      return await read(bytes, report, options);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      report(error.ruleId, null, error.values);
      return unopened;
    }
  };
}

/** The file does not go on as it should. */
export function damaged(reason: string): Refusal {
  return new Refusal('damaged-file', { reason });
}
