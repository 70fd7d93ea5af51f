/** Misuse of the library: throws TypeError where options are no object. */
export function expectOptions(name: string, value: unknown): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return;
  throw new TypeError(
    `the options of ${name} are an object, not ${value === null ? 'null' : String(value)}`,
  );
}
