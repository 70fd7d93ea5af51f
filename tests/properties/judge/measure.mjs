// Bundles the measure of made-up documents and runs it: `node tests/properties/judge/measure.mjs prose --samples 2000`.
import { build } from 'esbuild';

const outfile = '.cache/measure-text.mjs';

await build({
  entryPoints: ['tests/properties/judge/measure.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
});
await import(new URL(`../../../${outfile}`, import.meta.url).href);
