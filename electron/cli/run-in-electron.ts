import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../shared/core/errors.ts';

/** Starts the app's own runtime once, without a window, for a store whose key only the keyring can unwrap. */
export function runInElectron(argv: readonly string[], projectFolder: string): Promise<number> {
  const program = findElectron(projectFolder);
  const child = spawn(program, [...asRoot(), '--log-level=3', projectFolder, '--winnow-cli', ...argv], {
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Chromium refuses its sandbox to root, who has no need to run this outside a container. */
function asRoot(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function findElectron(projectFolder: string): string {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = given ?? join(projectFolder, 'node_modules/electron/dist');
  const nameFile = join(projectFolder, 'node_modules/electron/path.txt');
  const name = existsSync(nameFile) ? readFileSync(nameFile, 'utf8') : 'electron';
  const program = join(folder, name);
  if (existsSync(program)) return program;
  throw new Refusal('store-key-missing', 'the key lies in the keyring of the system, which only the app can reach', {
    protection: 'keyring',
  });
}
