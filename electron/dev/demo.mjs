// npm run demo [-- FOLDER]: a fresh book from the demo's export files, graded in the terminal, then opened in the app.
import fs from 'node:fs';
import path from 'node:path';
import { hasDisplay } from './display.mjs';
import { callersFolder, inProject, node24, root } from './places.mjs';
import { prepareBuild, prepareWindow } from './prepare.mjs';
import { sqliteBindingFile } from './provide-sqlite-binding.mjs';
import { registryElectronFolder } from './registry-electron.mjs';
import { exitCodeOf, leaveWith, say } from './run.mjs';
import { openApp } from './window.mjs';

const chosen = process.argv[2];
const folder = chosen === undefined ? inProject('out/demo') : path.resolve(callersFolder, chosen);

await leaveWith(async () => {
  await prepareBuild();
  const code = await exitCodeOf(node24, [inProject('dist/main/cli.js'), 'demo', '--out', folder], {
    cwd: root,
    stdio: 'inherit',
  });
  if (code !== 0) return code;
  await printDocuments();
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
});

/** PDF beside the other documents, where a runtime that prints is there already; nothing is fetched for it. */
async function printDocuments() {
  const env = runtimeAtHand();
  if (env === undefined) return;
  const words = [inProject('dist/main/cli.js'), 'demo', '--print', '--out', folder];
  const code = await exitCodeOf(node24, words, { cwd: root, env: { ...process.env, ...env }, stdio: 'ignore' });
  if (code === 0) say(`the documents are there as PDF too: ${path.join(folder, 'documents')}`);
}

/**
 * What names that runtime to the command line; undefined where there is none yet.
 * @returns {Record<string, string> | undefined}
 */
function runtimeAtHand() {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] || fs.existsSync(inProject('node_modules/electron/path.txt')))
    return {};
  if (!fs.existsSync(registryElectronFolder) || !fs.existsSync(sqliteBindingFile())) return undefined;
  return { ELECTRON_OVERRIDE_DIST_PATH: registryElectronFolder, BETTER_SQLITE3_BINDING: sqliteBindingFile() };
}
