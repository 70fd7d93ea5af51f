import type { Conversion } from '../conversion.ts';
import type { Sink } from './sink.ts';

/** One output in the making: conversions go in, in their order. */
export interface Assembly {
  /** True until a sheet has been added. */
  isEmpty(): boolean;
  add(source: string, conversion: Conversion): Promise<void>;
  end(): Promise<void>;
  /** Gives up what is not complete. */
  discard(): Promise<void>;
}

/** Begins the output that a sink takes. */
export type Assemble = (sink: Sink) => Assembly;
