import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

function mount(kibibytes: number): string {
  const place = mkdtempSync(join(tmpdir(), 'mbo-parse-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'none', place], {
    stdio: 'pipe',
  });
  return place;
}

function unmount(place: string): void {
  execFileSync('umount', [place], { stdio: 'pipe' });
  rmSync(place, { recursive: true });
}

/** Whether this system lets us mount a disk of our own: only root may, and not in every container. */
export const mayMount: boolean = (() => {
  try {
    unmount(mount(64));
    return true;
  } catch {
    console.info('no disk can be mounted: full disks are not tested');
    return false;
  }
})();

/** A small disk, gone when the test is over. */
export function smallDisk(kibibytes = 64): string {
  const place = mount(kibibytes);
  onTestFinished(() => unmount(place));
  return place;
}
