import { createHash } from 'node:crypto';

/** Bytes that are hashed when they are read. */
export function hashing(read: () => Promise<Uint8Array>) {
  let hash: string | null = null;
  return {
    bytes: async () => {
      const bytes = await read();
      hash = createHash('sha256').update(bytes).digest('hex');
      return bytes;
    },
    /** SHA-256 in hexadecimal; null until the bytes were had. */
    sha256: () => hash,
  };
}
