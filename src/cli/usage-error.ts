/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** Whether the message's lines say themselves where the error stands. */
  readonly placed: boolean;

  constructor(message: string, { placed = false } = {}) {
    super(message);
    this.placed = placed;
  }
}
