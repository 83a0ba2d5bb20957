import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempFolder } from './temp-folder.ts';

function mountDisk(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'pipe' });
}

function unmount(folder: string): void {
  execFileSync('umount', ['-l', folder], { stdio: 'pipe' });
}

function tryMounting(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-probe-'));
  try {
    mountDisk(folder, 'size=64k');
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(folder);
  }
}

/** Whether this account may mount disks: on Linux, as root. Tests that need one are skipped, and shown as skipped, elsewhere. */
export function canMountDisks(): boolean {
  return process.platform === 'linux' && tryMounting();
}

/** A disk of its own in memory for the running test, with options such as `size=1500k`. */
export function diskOf(options: string): string {
  const folder = join(tempFolder(), 'disk');
  mkdirSync(folder);
  mountDisk(folder, options);
  onTestFinished(() => unmount(folder));
  return folder;
}
