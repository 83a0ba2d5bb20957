// npm run demo [-- FOLDER]: a fresh book from the demo's export files, graded in the terminal, printed, opened in the app.
import fs from 'node:fs';
import path from 'node:path';
import { hasDisplay, isOnPath } from './display.mjs';
import { callersFolder, inProject, node24, root } from './places.mjs';
import { prepareBuild, prepareWindow } from './prepare.mjs';
import { sqliteBindingFile } from './provide-sqlite-binding.mjs';
import { registryElectronFolder } from './registry-electron.mjs';
import { exitCodeOf, leaveWith, say } from './run.mjs';
import { openApp } from './window.mjs';

const usage = 'npm run demo [-- FOLDER]   make the demo book in that folder (out/demo), grade it, print it, open it';
const program = inProject('dist/main/cli.js');
const words = process.argv.slice(2);
const odd = words.find((word) => word.startsWith('-')) ?? words[1];

if (words.includes('--help') || words.includes('-h')) process.stdout.write(`${usage}\n`);
else if (odd !== undefined) {
  say(`the demo takes no "${odd}"\n${usage}`);
  process.exitCode = 2;
} else
  await leaveWith(() =>
    runDemo(words[0] === undefined ? inProject('out/demo') : path.resolve(callersFolder, words[0])),
  );

/** @param {string} folder */
async function runDemo(folder) {
  await prepareBuild();
  const code = await makeBook(folder);
  if (code !== 0) return code;
  const data = path.join(folder, 'data');
  const again = `npm start -- --data ${path.relative(callersFolder, data)}`;
  if (!hasDisplay()) {
    say('there is no display here, so the app is not opened. Where there is one:');
    say(`  ${again}`);
    return 0;
  }
  const runtime = await prepareWindow({ purposes: ['window'] });
  say(`opening the app on ${data}; later again with: ${again}`);
  return await openApp(runtime, ['--data', data]);
}

/**
 * The book and its documents: as PDF where a runtime that prints is there already, else as HTML. Nothing is fetched for
 * it.
 * @param {string} folder
 */
async function makeBook(folder) {
  const env = runtimeThatPrints();
  if (env === undefined) {
    const code = await run(['demo', '--out', folder], {});
    if (code === 0)
      say('nothing that prints is set up here yet, so the documents are HTML and DOCX; npm start fetches it');
    return code;
  }
  const code = await run(['demo', '--no-documents', '--out', folder], env);
  if (code !== 0) return code;
  if ((await run(['demo', '--print', '--out', folder], env)) === 0) return 0;
  say('PDF files could not be made here, so the documents are HTML and DOCX:');
  return await run(['demo', '--out', folder], {});
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
function run(args, env) {
  return exitCodeOf(node24, [program, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
}

/**
 * What names that runtime to the command line; undefined where there is none yet, or no screen for it.
 * @returns {Record<string, string> | undefined}
 */
function runtimeThatPrints() {
  if (!hasDisplay() && !isOnPath('xvfb-run')) return undefined;
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] || fs.existsSync(inProject('node_modules/electron/path.txt')))
    return {};
  if (!fs.existsSync(registryElectronFolder) || !fs.existsSync(sqliteBindingFile())) return undefined;
  return { ELECTRON_OVERRIDE_DIST_PATH: registryElectronFolder, BETTER_SQLITE3_BINDING: sqliteBindingFile() };
}
