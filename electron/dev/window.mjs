import { hasDisplay, onVirtualScreen, sandboxArgs } from './display.mjs';
import { callersFolder, root } from './places.mjs';
import { executableOf } from './provide-electron.mjs';
import { exitCodeOf, say } from './run.mjs';

/**
 * Opens the app and waits until it is closed.
 * @param {import('./provide-electron.mjs').Runtime & { env: Record<string, string> }} runtime
 * @param {readonly string[]} args the app's own
 * @returns {Promise<number>} its exit code
 */
export async function openApp(runtime, args) {
  /** @type {Record<string, string | undefined>} */
  const env = { ...process.env, ...runtime.env };
  delete env['ELECTRON_RUN_AS_NODE']; // terminals inside Electron apps hand it down, and no window would open
  // Without it Chromium prints a line for every message bus and driver that a small system lacks.
  const all = ['--log-level=3', ...sandboxArgs(), root, ...args];
  const plain = { command: executableOf(runtime), args: all };
  const { command, args: commandArgs } = hasDisplay() ? plain : onVirtualScreen(plain.command, plain.args);
  if (!hasDisplay()) say('there is no display: the window opens on a virtual one, where nobody sees it');
  return await exitCodeOf(command, commandArgs, { cwd: callersFolder, env, stdio: 'inherit' });
}
