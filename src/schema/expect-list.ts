/** Misuse of the library: throws TypeError where a function is handed anything but a list. */
export function expectList(name: string, value: unknown): void {
  if (Array.isArray(value)) return;
  throw new TypeError(`${name} takes a list, such as sheets of parseSheets, not ${kindOf(value)}`);
}

function kindOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return String(value);
  return 'sheets' in value ? 'the whole of what parseSheets gives' : 'an object';
}
