/** How a finished output compares with what stood there before. */
export type Outcome = 'written' | 'unchanged' | 'missing' | 'stale';

/** Takes one output piece by piece. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
  /** Brings all that was written to the disk: a full one fails here at the latest, while nothing is replaced yet. */
  flush(): Promise<void>;
  /** Completes the output. */
  close(): Promise<Outcome>;
  /** Gives the output up and leaves what stood there before. */
  discard(): Promise<void>;
}
