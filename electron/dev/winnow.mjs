// npm run --silent winnow -- VERB …: the command line. Its output is all there is on stdout.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import { callersFolder, inProject, node24 } from './places.mjs';
import { isBuilt, prepareBuild } from './prepare.mjs';
import { sqliteBindingFile } from './provide-sqlite-binding.mjs';
import { registryElectronFolder } from './registry-electron.mjs';
import { leaveWith } from './run.mjs';

const program = inProject('dist/main/cli.js');
const canLoadSqlite = Number(process.versions['napi']) >= 10;

if (isBuilt(['main']) && canLoadSqlite) await runHere();
else {
  await leaveWith(async () => {
    await prepareBuild(['main']);
    return await runInNode24();
  });
}

/** A store whose key lies in the keyring is opened by Electron: by the substitute, where this machine has that one. */
function nameSubstituteRuntime() {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] || !fs.existsSync(registryElectronFolder)) return;
  if (fs.existsSync(inProject('node_modules/electron/path.txt'))) return;
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = registryElectronFolder;
  process.env['BETTER_SQLITE3_BINDING'] = sqliteBindingFile();
}

/** No second Node: that saves half of the time a short command takes. */
async function runHere() {
  nameSubstituteRuntime();
  process.argv[1] = program;
  process.chdir(callersFolder);
  await import(pathToFileURL(program).href);
}

/** @returns {Promise<number>} */
function runInNode24() {
  nameSubstituteRuntime();
  const child = spawn(node24, [program, ...process.argv.slice(2)], { cwd: callersFolder, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
