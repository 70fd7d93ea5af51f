'use strict';

const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * Loads the bundled command: with the code that the build compiled for this V8, where it did,
 * else through Node's own compile cache.
 */
module.exports = function loadCommand(file) {
  const cachedData = readCode(`${file}.${process.versions.v8}.cache`);
  if (cachedData === null) {
    Module.enableCompileCache?.();
    return require(file);
  }
  return runScript(compile(file, cachedData), file);
};

module.exports.compile = compile;
module.exports.compileSource = compileSource;
module.exports.seal = seal;
module.exports.runScript = runScript;

function compile(file, cachedData) {
  // The bundle is ASCII: read so, it takes half the time and memory.
  return compileSource(readFileSync(file, 'latin1'), file, cachedData);
}

/** Under the flags of the engine that the compiled code was made with: it is refused under any others. */
function compileSource(source, file, cachedData) {
  if (knowsPatience.test(process.versions.v8)) setFlagsFromString(patience);
  return new Script(Module.wrap(source), { filename: file, cachedData });
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

/** Null where there is no such file, or not just what was built: the engine runs damaged code, and crashes of it. */
function readCode(file) {
  let sealed;
  try {
    sealed = readFileSync(file);
  } catch {
    return null;
  }
  const code = sealed.subarray(hashSize);
  return hashOf(code).equals(sealed.subarray(0, hashSize)) ? code : null;
}

/**
 * Most runs end before optimising has paid for itself: a function works nine times as long as usual before it is
 * optimised, and takes in a third of the usual code of others. Nor does anything of a document outlast it: what is put
 * among the lasting for a look at some keeps others there. Later engines do not know the first flag, and say so.
 */
const patience =
  '--interrupt-budget=600000 --max-inlined-bytecode-size-cumulative=300 --no-allocation-site-pretenuring';
/** The engine of Node.js 20. */
const knowsPatience = /^11\./;

/** Bytes of SHA-256. */
const hashSize = 32;

/** Compiled code behind its hash. */
function seal(code) {
  return Buffer.concat([hashOf(code), code]);
}

function hashOf(code) {
  return createHash('sha256').update(code).digest();
}
