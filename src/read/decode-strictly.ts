/** No text holds NUL; the C1 controls are what some decoders make of bytes that EUC-JP does not have. */
const binary = '\u0000';
const controls = /[\u0080-\u009f]/;

/**
 * Decodes bytes with a fatal decoder; null where they are no text in its encoding.
 * With `stream`, more bytes follow, and an unfinished sequence at the end waits for them.
 */
export function decodeStrictly(
  decoder: TextDecoder,
  bytes: Uint8Array,
  stream = false,
): string | null {
  try {
    const text = decoder.decode(bytes, { stream });
    return isClean(text) && !(decoder.encoding === 'euc-jp' && controls.test(text)) ? text : null;
  } catch {
    return null;
  }
}

/** False for what no text holds. */
export function isClean(text: string): boolean {
  return !text.includes(binary);
}
