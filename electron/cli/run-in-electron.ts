import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Refusal } from '../../shared/core/errors.ts';
import type { WhyElectron } from './cli-io.ts';

/** Starts the app's own runtime once, without a window, for what only it can do. */
export function runInElectron(argv: readonly string[], projectFolder: string, why: WhyElectron): Promise<number> {
  const program = findElectron(projectFolder, why);
  // Without the level Chromium prints a line for every message bus and driver that a small system lacks.
  const words = [program, '--log-level=3', ...asRoot(), projectFolder, '--winnow-cli', ...argv];
  const [command = program, ...args] = onSomeScreen(words, why);
  const child = spawn(command, args, { stdio: ['inherit', 'inherit', 'inherit', 2] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Chromium refuses its sandbox to root, who has no need to run this outside a container. */
function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Chromium wants a screen even where no window is ever shown; where there is none, a virtual one does. */
function onSomeScreen(words: readonly string[], why: WhyElectron): readonly string[] {
  const { DISPLAY, WAYLAND_DISPLAY, PATH = '' } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return words;
  const hasVirtualScreen = PATH.split(delimiter).some((folder) => existsSync(join(folder, 'xvfb-run')));
  // It would mix both outputs into one: messages take the way of the fourth handle.
  if (hasVirtualScreen) return ['xvfb-run', '-a', 'sh', '-c', 'exec "$0" "$@" 2>&3', ...words];
  const what = why === 'print' ? 'PDF files need' : 'a key in the keyring of the system needs';
  const otherwise = why === 'print' ? ': ask for html or docx instead' : '';
  throw new Refusal('needs-window', `${what} a display or xvfb-run${otherwise}`);
}

function findElectron(projectFolder: string, why: WhyElectron): string {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = given ?? join(projectFolder, 'node_modules/electron/dist');
  const nameFile = join(projectFolder, 'node_modules/electron/path.txt');
  const name = existsSync(nameFile) ? readFileSync(nameFile, 'utf8') : 'electron';
  const program = join(folder, name);
  if (existsSync(program)) return program;
  if (why === 'print') {
    throw new Refusal('needs-window', 'PDF files are made by Electron, which is not installed: ask for html or docx');
  }
  throw new Refusal('store-key-missing', 'the key lies in the keyring of the system, which only the app can reach', {
    protection: 'keyring',
  });
}
