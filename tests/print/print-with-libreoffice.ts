import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export const libreofficePath = '/usr/bin/soffice';

/** The exporter of a file's program: Writer takes web pages and text documents, Calc spreadsheets. */
const exporters = {
  writer: ['--convert-to', 'pdf:writer_pdf_Export', '--infilter=HTML (StarWriter)'],
  text: ['--convert-to', 'pdf:writer_pdf_Export'],
  calc: ['--convert-to', 'pdf:calc_pdf_Export'],
} as const;

/** Prints files to PDF files of the same name in a folder, all by one run of LibreOffice. */
export async function printWithLibreoffice(
  program: keyof typeof exporters,
  files: readonly string[],
  folder: string,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'mbo-parse-office-'));
  try {
    await promisify(execFile)(
      libreofficePath,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        ...exporters[program],
        '--outdir',
        folder,
        ...files,
      ],
      { maxBuffer: 2 ** 26 },
    );
  } finally {
    rmSync(profile, { recursive: true });
  }
}
