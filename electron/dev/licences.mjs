// node electron/dev/licences.mjs: writes the licences of everything that ends up in the app to resources/licences.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

/** What the bundles and the package hold; what these need comes along. */
const shipped = [
  '@fontsource-variable/inter',
  '@fontsource/inter',
  '@internationalized/date',
  '@scure/bip39',
  '@tanstack/react-virtual',
  'better-sqlite3',
  'docx',
  'fflate',
  'lucide-react',
  'react',
  'react-aria-components',
  'react-dom',
  'recharts',
  'saxes',
  'temporal-polyfill',
  'uuid',
  'zod',
  'zustand',
];

/**
 * Packages without a licence text: where that lies which their repository holds. `client-only` is a part of React's.
 * @type {Readonly<Record<string, string>>}
 */
const textsElsewhere = {
  saxes: 'electron/dev/licence-texts/saxes.txt',
  'client-only': 'node_modules/react/LICENSE',
};

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence */

/**
 * Needed by others to compile only.
 * @param {string} name
 */
const isCompiledAway = (name) => name.startsWith('@types/') || name === 'node-addon-api';

/**
 * Folder of a package as Node finds it from another one, or undefined where an optional one is absent.
 * @param {string} name
 * @param {string} from
 */
function findPackage(name, from) {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
    if (at === path.dirname(at)) return undefined;
  }
}

/**
 * What is shipped and what that needs, as installed.
 * @returns {Map<string, Licence>} by name and version
 */
export function collectLicences() {
  /** @type {Map<string, Licence>} */
  const found = new Map();
  /**
   * @param {string} name
   * @param {string} from
   */
  const visit = (name, from) => {
    const folder = findPackage(name, from);
    if (folder === undefined) return;
    const about = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const key = `${about.name} ${about.version}`;
    if (found.has(key)) return;
    const own = fs.readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const elsewhere = textsElsewhere[about.name];
    const file = own === undefined ? elsewhere && path.join(root, elsewhere) : path.join(folder, own);
    const text = file === undefined ? '' : fs.readFileSync(file, 'utf8').trim();
    found.set(key, { name: about.name, version: about.version, licence: String(about.license ?? ''), text });
    for (const needed of Object.keys(about.dependencies ?? {})) if (!isCompiledAway(needed)) visit(needed, folder);
  };
  for (const name of shipped) visit(name, root);
  return new Map([...found].sort(([first], [second]) => (first < second ? -1 : 1)));
}

/**
 * The list, then each licence text once with the packages that it covers.
 * @param {Map<string, Licence>} licences
 */
export function renderLicences(licences) {
  const all = [...licences.values()];
  const list = all.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
  /** @type {Map<string, string[]>} */
  const texts = new Map();
  for (const { name, text } of all) if (text !== '') texts.set(text, [...(texts.get(text) ?? []), name]);
  const parts = [...texts].map(([text, names]) => `${'-'.repeat(72)}\n${names.join(', ')}\n\n${text}\n`);
  const head = 'Winnow holds these works of others. Electron brings its own and those of Chromium beside its program.';
  return `${head}\n\n${list.join('\n')}\n\n${parts.join('\n')}`;
}

if (process.argv[1] === import.meta.filename) {
  const file = path.join(root, 'resources', 'licences', 'third-party.txt');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, renderLicences(collectLicences()));
  process.stderr.write(`winnow: ${path.relative(root, file)} is written\n`);
}
