import type { Message } from '../../messages/message.ts';
import type { Conversion } from '../conversion.ts';
import type { Absence, Input } from '../inputs/input.ts';

/** An output that did not come out as it should. */
export interface OutputProblem {
  /** The output's path as messages name it. */
  readonly path: string;
  readonly message: Message;
}

/** Where the conversions of a run go: one output for all, or one for each. */
export interface Target {
  /** What could not be had at all comes too, for outputs that tell of it. */
  add(input: Input | Absence, conversion: Conversion): Promise<OutputProblem[]>;
  /** Completes the outputs; `failed` tells that some input could not be converted. */
  end(failed: boolean): Promise<OutputProblem[]>;
  /** Gives up what is not complete. */
  discard(): Promise<void>;
}
