// Compiles the bundled command ahead for the V8 that builds it: it converts a few sheets, so that V8 has compiled
// what a conversion needs, and keeps that code beside the bundle. Another V8 never looks at the file.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Writable } from 'node:stream';

const { compile, runScript, seal } = createRequire(import.meta.url)('../bin/load-command.js');
const file = fileURLToPath(new URL('../dist/cli/run.js', import.meta.url));
const fixtures = ['flat-tab-pages-and-wrapped-sections', 'flat-html-rowspan-in-markdown', 'flat-blank-section-inherited'];

const script = compile(file, undefined);
const { run } = runScript(script, file);
for (const fixture of fixtures) await run(pathsOf(fixture), silentIo());
writeFileSync(`${file}.${process.versions.v8}.cache`, seal(script.createCachedData()));

function pathsOf(fixture) {
  return [fileURLToPath(new URL(`../fixtures/${fixture}/`, import.meta.url)), '--format', 'json'];
}

function silentIo() {
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const { signal } = new AbortController();
  return { stdin: process.stdin, stdout: nowhere(), stderr: nowhere(), cwd: process.cwd(), env: process.env, signal };
}
