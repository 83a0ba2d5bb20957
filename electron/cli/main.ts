import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultDataFolder } from '../data-folder/default-data-folder.ts';
import { createFileKeyVault } from '../data-folder/key-vaults.ts';
import { createPlainPress } from '../files/plain-press.ts';
import { systemClock } from '../services/system-clock.ts';
import { runCli } from './run-cli.ts';
import { runInElectron } from './run-in-electron.ts';

// The same two steps up from the source and from the bundle.
const projectFolder = resolve(import.meta.dirname, '../..');

const { version } = JSON.parse(readFileSync(resolve(projectFolder, 'package.json'), 'utf8')) as { version: string };

process.exitCode = await runCli(process.argv.slice(2), {
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  // npm changes into the project's folder and leaves the user's behind.
  workingFolder: process.env['INIT_CWD'] ?? process.cwd(),
  defaultDataFolder: defaultDataFolder(),
  resourcesFolder: resolve(projectFolder, 'resources'),
  appVersion: version,
  systemLocale: Intl.DateTimeFormat().resolvedOptions().locale,
  clock: systemClock,
  createKeyVault: createFileKeyVault,
  createPaperPress: createPlainPress,
  runInElectron: (argv, why) => runInElectron(argv, projectFolder, why),
  nativeBinding: undefined,
});
