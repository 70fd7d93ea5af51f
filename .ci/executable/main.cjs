// The main script of the single executable. The parts of the command are assets of the executable, and are compiled as
// they are asked for, the first one with the code that the build compiled ahead.
'use strict';

const { mkdirSync, mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { tmpdir } = require('node:os');
const { dirname, join, posix } = require('node:path');
const { getAsset, getRawAsset } = require('node:sea');
const { compileSource } = require('../../bin/load-command.js');
const start = require('../../bin/start.js');

const files = JSON.parse(getAsset('files', 'utf8'));
const loadOwn = Module.createRequire(process.execPath);
const loaded = new Map();
let unpacked = null;

/** Gives a part by its name beside the others, `./yaml.js` or `../pdfjs/index.js`, and a module of Node by its own. */
function load(name) {
  if (!name.startsWith('.')) return loadOwn(name);
  const part = loaded.get(name);
  if (part !== undefined) return part.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  const file = posix.join('dist/cli', name);
  const cachedData = files.includes(`${file}.cache`) ? bytesOf(`${file}.cache`) : undefined;
  const script = compileSource(bytesOf(file).toString('latin1'), file, cachedData);
  script.runInThisContext()(module.exports, load, module, file, dirname(file));
  return module.exports;
}

/** Worker threads begin with files: a folder of this run's own holds them until it ends. */
load.unpack = function unpack() {
  if (unpacked !== null) return unpacked;
  const folder = mkdtempSync(join(tmpdir(), 'mbo-parse-'));
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Windows removes no file that a thread which is ending still has open.
    }
  });
  for (const name of files.filter((each) => !each.endsWith('.cache'))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytesOf(name));
  }
  unpacked = join(folder, 'dist/cli');
  return unpacked;
};

function bytesOf(name) {
  return Buffer.from(getRawAsset(name));
}

void start(() => load('./run.js').run);
