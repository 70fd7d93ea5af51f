/** Misuse of the library: throws TypeError where a function is handed anything but a text. */
export function expectText(name: string, value: unknown): void {
  if (typeof value === 'string') return;
  const bytes = ArrayBuffer.isView(value) || value instanceof ArrayBuffer;
  throw new TypeError(
    bytes
      ? `${name} takes a text, not bytes: decode them first, by new TextDecoder().decode(bytes) for example`
      : `${name} takes a text, not ${value === null ? 'null' : `a value of type ${typeof value}`}`,
  );
}
