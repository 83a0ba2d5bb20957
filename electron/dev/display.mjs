import fs from 'node:fs';
import path from 'node:path';

const screen = '-screen 0 1600x1000x24';

/** Whether a window can be shown to somebody. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/**
 * The same command on a virtual screen. Elsewhere than on Linux, and on Linux without Xvfb but with a display, the
 * command as it is.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ command: string, args: readonly string[] }}
 */
export function onVirtualScreen(command, args) {
  if (process.platform !== 'linux' || (hasDisplay() && !isOnPath('xvfb-run'))) return { command, args };
  return { command: 'xvfb-run', args: ['-a', '-s', screen, command, ...args] };
}

/** Chromium has no sandbox for root, and a developer's container has no other user. The package never passes it. */
export function sandboxArgs() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** @param {string} program */
export function isOnPath(program) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.some((folder) => fs.existsSync(path.join(folder, program)));
}
