/** Bytes of the largest input that is read; reading a text takes up to ten times its size in memory. */
export const largestInput = 100_000_000;

/** An input is larger than what is read of its kind. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
  /** As messages give them; of what is no file and never ended, only the limit is known. */
  readonly size: string;
  readonly limit: string;

  constructor(size: number | null, largest: number) {
    const limit = inMegabytes(largest);
    super(`it is larger than ${limit}`);
    this.limit = limit;
    this.size = size === null ? `more than ${limit}` : inMegabytes(size);
  }
}

/** `600 MB`, `100.1 MB`: rounded up, so that what is too large never looks like the limit. */
function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
