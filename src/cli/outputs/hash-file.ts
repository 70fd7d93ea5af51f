import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { isErrorCode } from '../describe-error.ts';

/** The SHA-256 of a file's bytes, or null where there is none. */
export async function hashFile(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk);
  } catch (error) {
    if (isErrorCode(error, 'ENOENT') || isErrorCode(error, 'ENOTDIR')) return null;
    throw error;
  }
  return hash.digest('hex');
}
