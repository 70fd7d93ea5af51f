// Bundles the measure of made-up documents and runs it: `node tests/properties/measure.mjs prose --samples 2000`.
import { build } from 'esbuild';

const outfile = '.cache/measure.mjs';

await build({
  entryPoints: ['tests/properties/measure.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
});
await import(new URL(`../../${outfile}`, import.meta.url).href);
