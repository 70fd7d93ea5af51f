// Bundles the fuzzer and runs it: `npm run fuzz -- --seconds 60 [--seed 7]`.
import { build } from 'esbuild';

const outfile = '.cache/fuzz.mjs';

await build({
  entryPoints: ['tests/fuzz/fuzz.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile,
});
await import(new URL(`../../${outfile}`, import.meta.url).href);
