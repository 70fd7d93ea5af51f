import { describe, expect, it, vi } from 'vitest';
import type { Input } from '../../src/cli/inputs/input.ts';
import { keptFiles } from '../../src/cli/outputs/kept-files.ts';
import { mirroredPlaces } from '../../src/cli/outputs/mirrored-places.ts';
import { HeldFileError, renameOver } from '../../src/cli/outputs/rename-over.ts';
import { withSlashes } from '../../src/cli/with-slashes.ts';

// Paths as Windows has them, in every module below; the file system stays that of this machine.
vi.mock('node:path', async (original) => {
  const { win32 } = await original<typeof import('node:path')>();
  return { ...win32, default: win32 };
});

function input(source: string, path: string, base: string): Input {
  return { kind: 'file', source, path, base, named: false };
}

const placesOf = (...inputs: Input[]) =>
  [...mirroredPlaces(inputs, 'out', '.json', 'C:\\work').values()].map(({ name, path }) => [
    name,
    path,
  ]);

describe('paths on Windows', () => {
  it.each([
    ['sheets\\*.txt', 'sheets/*.txt'],
    ['C:\\data\\a.txt', 'C:/data/a.txt'],
    ['\\\\server\\share\\a.txt', '//server/share/a.txt'],
    ['a/b\\c.txt', 'a/b/c.txt'],
  ])('%s is named %s', (path, wanted) => {
    expect(withSlashes(path)).toBe(wanted);
  });

  it('mirror the folders below a common one', () => {
    expect(
      placesOf(
        input('in/a.txt', 'C:\\work\\in\\a.txt', 'C:\\work\\in'),
        input('in/x/b.md', 'C:\\work\\in\\x\\b.md', 'C:\\work\\in'),
      ),
    ).toEqual([
      ['out/a.json', 'C:\\work\\out\\a.json'],
      ['out/x/b.json', 'C:\\work\\out\\x\\b.json'],
    ]);
  });

  it('mirror what lies on one drive from its root, however deep the working folder', () => {
    expect(
      placesOf(
        input('C:/a/1.txt', 'C:\\a\\1.txt', 'C:\\a'),
        input('C:/b/2.txt', 'C:\\b\\2.txt', 'C:\\b'),
      ),
    ).toEqual([
      ['out/a/1.json', 'C:\\work\\out\\a\\1.json'],
      ['out/b/2.json', 'C:\\work\\out\\b\\2.json'],
    ]);
  });

  it('keep two drives and a server apart by a folder of their names', () => {
    expect(
      placesOf(
        input('C:/a/1.txt', 'C:\\a\\1.txt', 'C:\\a'),
        input('D:/a/1.txt', 'D:\\a\\1.txt', 'D:\\a'),
        input('//srv/share/1.txt', '\\\\srv\\share\\1.txt', '\\\\srv\\share'),
      ),
    ).toEqual([
      ['out/C/a/1.json', 'C:\\work\\out\\C\\a\\1.json'],
      ['out/D/a/1.json', 'C:\\work\\out\\D\\a\\1.json'],
      ['out/srv/share/1.json', 'C:\\work\\out\\srv\\share\\1.json'],
    ]);
  });

  it('protect inputs under the names that they have there', () => {
    const io = { cwd: 'C:\\work' } as Parameters<typeof keptFiles>[2];
    const [kept] = keptFiles([input('in/a.txt', 'C:\\work\\in\\a.txt', 'C:\\work\\in')], {}, io);
    expect(kept).toEqual({
      path: 'C:\\work\\in\\a.txt',
      name: { en: 'the input in/a.txt', ja: '入力 in/a.txt ' },
    });
  });
});

describe('a file that is open in another program', () => {
  const system = (platform: string, failures: number, code = 'EPERM') => {
    let left = failures;
    const waited: number[] = [];
    return {
      waited,
      platform,
      async rename() {
        if (left-- > 0) throw Object.assign(new Error(code), { code });
      },
      async wait(milliseconds: number) {
        waited.push(milliseconds);
      },
    };
  };

  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again after %s', async (code) => {
    const windows = system('win32', 3, code);
    await renameOver('a', 'b', windows);
    expect(windows.waited).toHaveLength(3);
  });

  it('is given up after two seconds, with a word of its own', async () => {
    const windows = system('win32', 99, 'EBUSY');
    await expect(renameOver('a', 'b', windows)).rejects.toThrow(HeldFileError);
    expect(windows.waited.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(2000);
  });

  it('is no reason to wait for another error, nor elsewhere', async () => {
    await expect(renameOver('a', 'b', system('win32', 1, 'ENOSPC'))).rejects.toThrow('ENOSPC');
    const linux = system('linux', 1);
    await expect(renameOver('a', 'b', linux)).rejects.toThrow('EPERM');
    expect(linux.waited).toEqual([]);
  });
});
