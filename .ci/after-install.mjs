// Runs after `npm install` and `npm ci` in a clone, so that it can be used and packed at once: `npm pack` itself runs no
// script, whose output would stand before the name of the file. An installation without the build tools builds nothing.
import { execSync } from 'node:child_process';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

function isInstalled(tool) {
  try {
    return resolve(tool) !== '';
  } catch {
    return false;
  }
}

if (['esbuild', 'typescript'].every(isInstalled)) execSync('npm run build', { stdio: 'inherit' });
