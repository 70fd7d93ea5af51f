'use strict';

const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/**
 * Loads the bundled command: with the code that the build compiled for this V8, where it did,
 * else through Node's own compile cache.
 */
module.exports = function loadCommand(file) {
  const cachedData = readIfThere(`${file}.${process.versions.v8}.cache`);
  if (cachedData === null) {
    Module.enableCompileCache?.();
    return require(file);
  }
  return runScript(compile(file, cachedData), file);
};

module.exports.compile = compile;
module.exports.runScript = runScript;

function compile(file, cachedData) {
  // The bundle is ASCII: read so, it takes half the time and memory.
  return new Script(Module.wrap(readFileSync(file, 'latin1')), {
    filename: file,
    cachedData,
  });
}

function runScript(script, file) {
  const loaded = { exports: {} };
  script.runInThisContext()(
    loaded.exports,
    Module.createRequire(file),
    loaded,
    file,
    dirname(file),
  );
  return loaded.exports;
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
