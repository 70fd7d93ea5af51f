// Bundles the measure and runs it: `node tests/properties/measure.mjs tables --samples 5000 --seed 7`.
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
