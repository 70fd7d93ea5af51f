import type { Conversion } from './conversion.ts';
import type { Input } from './inputs/input.ts';

/** Who converts: this thread alone, or a pool of workers as well. */
export interface Crew {
  /** How many conversions may be under way or waiting for their turn at once. */
  readonly width: number;
  /** Converts an input, of which the bytes may have been read before. Never rejects. */
  convert(input: Input, bytes?: Uint8Array): Promise<Conversion>;
  end(): Promise<void>;
}
