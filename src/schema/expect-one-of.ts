/** Misuse of the library: throws TypeError where a value is none of those that an option has. */
export function expectOneOf(option: string, value: unknown, known: readonly string[]): void {
  if (typeof value === 'string' && known.includes(value)) return;
  const given = typeof value === 'string' ? `"${value}"` : String(value);
  throw new TypeError(`${option} is one of ${known.join(', ')}, not ${given}`);
}
