/** How a finished output compares with what stood there before. */
export type Outcome = 'written' | 'unchanged' | 'missing' | 'stale';

/** Takes one output piece by piece. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  /** Completes the output. */
  close(): Promise<Outcome>;
  /** Gives the output up and leaves what stood there before. */
  discard(): Promise<void>;
}
