// Bundles pdf.js with its worker into dist/pdfjs/index.js, the character maps of Japanese fonts into cmaps.js beside it,
// and the licences of both: a package of 40 MB of which this tool needs two.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const outdir = new URL('dist/pdfjs/', root);
const source = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Character maps of Japanese fonts, by name. */
const japanese =
  /^(?:78|83pv|90|Add|Adobe-Japan1|EUC|Ext|[HV]\.|Hankaku|Hiragana|Katakana|NWP|RKSJ|Roman|WP-Symbol|UniJIS).*\.bcmap$/;

/** Compares what a stream unpacked to with the checksum behind it, where there is one. */
const checkSum = `function checkSum(flate) {
  if (flate.isChecked) return;
  flate.isChecked = true;
  const bytes = [];
  for (let bits = flate.codeSize & ~7, rest = flate.codeBuf >>> (flate.codeSize & 7); bits > 0; bits -= 8, rest >>>= 8)
    bytes.push(rest & 255);
  while (bytes.length < 4) {
    const byte = flate.stream.getByte();
    if (byte === -1) return;
    bytes.push(byte);
  }
  let a = 1;
  let b = 0;
  for (let i = 0; i < flate.bufferLength; ) {
    for (const end = Math.min(i + 3800, flate.bufferLength); i < end; i++) b += a += flate.buffer[i];
    a %= 65521;
    b %= 65521;
  }
  const sum = bytes.slice(0, 4).reduce((all, byte) => all * 256 + byte, 0);
  if (sum !== b * 65536 + a) contentFaults.count++;
}`;

/** What must not run in a text reader, each with what stands in its place; a version without one of them is refused. */
const patches = {
  'pdf.mjs': [
    // No canvas, and nothing put into the global scope.
    [/^if \(isNodeJS\) \{\n {2}let canvas;\n[^]*?^\}\n/m, ''],
    [/^const SCALE_MATRIX = new DOMMatrix\(\);\n/m, 'const SCALE_MATRIX = null;\n'],
    [/^globalThis\.pdfjsLib = \{\n[^]*?^\};\n/m, ''],
    [/require\("@napi-rs\/canvas"\)/g, 'null'],
    [/^ {2}globalThis\._pdfjsTestingUtils = \{\n[^]*?^ {2}\};\n/m, ''],
    [/process\.getBuiltinModule\("module"\)\.createRequire\(import\.meta\.url\)/g, 'null'],
    // The worker's part runs in the same thread: it is bundled, not loaded.
    [/return globalThis\.pdfjsWorker\?\.WorkerMessageHandler \|\| null;/, 'return WorkerMessageHandler;'],
    [/await import\(\s*(?:\/\*[^*]*\*\/\s*)*this\.workerSrc\)/, 'null'],
    [/^/, 'import { WorkerMessageHandler } from "./pdf.worker.mjs";\n'],
    // No code made from text.
    [/new Function\(""\);\n\s*return true;/, 'return false;'],
  ],
  'pdf.worker.mjs': [
    [/^globalThis\.pdfjsWorker = \{\n[^]*?^\};\n/m, ''],
    [/this\.initializeFromPort\(self\);/, ''],
    [/await import\(\s*(?:\/\*[^*]*\*\/\s*)*path\)/, 'null'],
    // Nothing is drawn: no outlines of glyphs, and no font files handed over.
    [/(static buildFontPaths\([^)]*\) \{\n)/, '$1return;\n'],
    [/(\n {2}exportData\(\) \{\n)( {4}return \{\n {6}buffer: compileFontInfo)/, '$1this.data = undefined;\n$2'],
    [/(loadType3Data\(evaluator, resources, task\) \{\n)/, '$1return Promise.resolve();\n'],
    // Content that breaks off or does not parse is counted: the engine would go on without a word.
    [/^/, `export const contentFaults = { count: 0 };\n${checkSum}\n`],
    [
      /(class FlateStream [^]*?\n) {2}readBlock\(\) \{\n/,
      '$1  readBlock() { this.readWholeBlock(); if (this.eof) checkSum(this); }\n  readWholeBlock() {\n',
    ],
    [/(#endsStreamOnError\(err\) \{\n)/, '$1contentFaults.count++;\n'],
    [/(throw new FormatError\("Bad encoding in flate stream"\))/g, 'contentFaults.count++; $1'],
    [/(warn\(`Unknown command "\$\{cmd\}"\.`\);)/, 'contentFaults.count++; $1'],
    [/(warn\(`getOperatorList - ignoring errors during )/g, 'contentFaults.count++; $1'],
    // Forms that call forms can multiply without end: beyond this many the page says so, by an operator it never has.
    [
      /(async buildFormXObject\([^)]*\) \{\n)/,
      '$1if ((this.formCount = (this.formCount ?? 0) + 1) > 20000) { if (this.formCount === 20001) operatorList.addOp(OPS.beginCompat, []); return; }\n',
    ],
    // A picture that is not decoded is counted.
    [
      /(throw new Error\(msg\);\s*\}\s*)warn\(msg\);\s*return;/,
      '$1operatorList.addOp(OPS.paintImageXObject, []); return;',
    ],
    [/new Function\(""\);\n\s*return true;/, 'return false;'],
    [/return new Function\("src", "srcOffset", "dest", "destOffset", compiled\);/, 'return null;'],
  ],
};

const patching = {
  name: 'patching',
  setup({ onLoad }) {
    onLoad({ filter: /legacy\/build\/pdf(?:\.worker)?\.mjs$/ }, async ({ path }) => {
      const name = path.split('/').at(-1);
      let contents = await readFile(path, 'utf8');
      for (const [pattern, replacement] of patches[name]) {
        if (contents.search(pattern) < 0) throw new Error(`${name} no longer has ${pattern}`);
        contents = contents.replace(pattern, replacement);
      }
      return { contents };
    });
  },
};

await mkdir(outdir, { recursive: true });
await build({
  stdin: {
    contents: `export { AnnotationMode, getDocument, OPS } from '${source}/legacy/build/pdf.mjs';
      export { contentFaults } from '${source}/legacy/build/pdf.worker.mjs';`,
    resolveDir: root.pathname,
  },
  bundle: true,
  platform: 'neutral',
  target: 'es2022',
  format: 'esm',
  minify: true,
  legalComments: 'none',
  charset: 'ascii',
  logLevel: 'error',
  banner: { js: '/* pdf.js, Copyright Mozilla Foundation, Apache License 2.0: see LICENSE */' },
  plugins: [patching],
  outfile: new URL('index.js', outdir).pathname,
});
await writeFile(new URL('cmaps.js', outdir), await characterMaps());
await copyFile(`${source}/LICENSE`, new URL('LICENSE', outdir));
await copyFile(`${source}/cmaps/LICENSE`, new URL('LICENSE-cmaps', outdir));

async function characterMaps() {
  const names = (await readdir(`${source}/cmaps`)).filter((name) => japanese.test(name)).sort();
  const maps = {};
  for (const name of names) maps[name] = await readFile(`${source}/cmaps/${name}`, 'base64');
  return `/* Copyright Adobe Systems Incorporated: see LICENSE-cmaps */\nexport const characterMaps=${JSON.stringify(maps)};\n`;
}
