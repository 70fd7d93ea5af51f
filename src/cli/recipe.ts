import type { EmitOptions } from '../emit/emitter.ts';
import type { ParseOptions } from '../parse-sheets.ts';
import type { EncodingChoice } from '../read/encodings.ts';

/** How every input of a run is converted; plain data, so that it can be sent to a worker. */
export interface Recipe {
  readonly encoding: EncodingChoice;
  readonly parse: ParseOptions;
  readonly format: string;
  /** Whether outputs say what identifies the files. */
  readonly hash: boolean;
  readonly emit: EmitOptions;
}
