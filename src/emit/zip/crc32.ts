/** The CRC-32 of a ZIP entry, bytes at a time: give it what the bytes before came to, at first 0. */
export function crc32(before: number, bytes: Uint8Array): number {
  let crc = ~before;
  // By index: iterating over bytes takes several times as long.
  for (let at = 0; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}

const polynomial = 0xedb88320;

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value;
});
