/** Some programs put bytes behind the end. */
const tailSize = 2048;

/** True for a file that lacks its end: a reader that repairs it would lose pages without a word. */
export function isCutOff(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && isPadding(bytes[end - 1])) end--;
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, end - tailSize), end));
  return !/%%EOF|startxref\s+\d+/.test(tail);
}

function isPadding(byte: number | undefined): boolean {
  return byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20;
}
