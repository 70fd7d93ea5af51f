/** Misuse of the library: throws TypeError where a function is handed anything but the bytes of a file. */
export function expectBytes(name: string, value: unknown): void {
  // By its tag: a window or a thread of its own has a Uint8Array of its own.
  if (Object.prototype.toString.call(value) === '[object Uint8Array]') return;
  throw new TypeError(
    value instanceof ArrayBuffer
      ? `${name} takes a Uint8Array, not an ArrayBuffer: new Uint8Array(buffer) is one`
      : `${name} takes the bytes of a file as a Uint8Array, not ${kindOf(value)}`,
  );
}

function kindOf(value: unknown): string {
  if (typeof value === 'string') return 'a text, which parseSheets reads';
  return value === null ? 'null' : `a value of type ${typeof value}`;
}
