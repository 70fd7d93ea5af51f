// Prints the PDF fixtures anew: needs Chromium, LibreOffice and the IPA fonts.
import { build } from 'esbuild';

const outfile = new URL('../../.cache/write-pdf-fixtures.mjs', import.meta.url).pathname;
await build({
  entryPoints: [new URL('write-pdf-fixtures.ts', import.meta.url).pathname],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
  logLevel: 'error',
});
await import(outfile);
