import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isErrorCode } from '../describe-error.ts';

/** What Windows answers while another program has the file open: a scanner lets it go soon, a spreadsheet program does not. */
const heldCodes = ['EPERM', 'EACCES', 'EBUSY'];
const waits = [10, 30, 100, 300, 600, 1000];

/** The file to be replaced is open in another program. */
export class HeldFileError extends Error {}

/** What a test gives in place of the system. */
export interface System {
  readonly platform: string;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const own: System = { platform: process.platform, rename, wait: setTimeout };

/** Renames a file over another. On Windows one that is held is tried again for two seconds; then throws HeldFileError. */
export async function renameOver(from: string, to: string, system: System = own): Promise<void> {
  for (const wait of [...waits, null]) {
    try {
      return await system.rename(from, to);
    } catch (error) {
      const held = heldCodes.some((code) => isErrorCode(error, code));
      if (system.platform !== 'win32' || !held) throw error;
      if (wait === null) throw new HeldFileError();
      await system.wait(wait);
    }
  }
}
