import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const soffice = '/usr/bin/soffice';

export const libreOfficeInstalled = existsSync(soffice);

/** Files as LibreOffice writes them in another format, all in one call. */
export async function throughLibreOffice(
  files: readonly Uint8Array[],
  from: 'xlsx' | 'docx',
  to: 'xlsx' | 'docx' | 'ods' | 'odt' | 'html',
): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mbo-parse-office-'));
  try {
    const names = files.map((bytes, at) => {
      const name = join(folder, `${at}.${from}`);
      writeFileSync(name, bytes);
      return name;
    });
    const output = join(folder, 'out');
    // A profile of its own, so that another LibreOffice that runs is not in the way.
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', output, ...names];
    await promisify(execFile)(soffice, args, { timeout: 240_000 });
    return names.map((_, at) => new Uint8Array(readFileSync(join(output, `${at}.${to}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
