import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

// Chromium 130 and Node 20 are those of Electron 33, the oldest runtime the app is started on.
const chromium = 'chrome130';
const node = 'node20';

// Everything else is bundled, so that a package holds one native module and no node_modules tree.
const leftOutside = ['electron', 'better-sqlite3', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)];

const renderer: UserConfig = {
  root: 'renderer',
  base: './',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: chromium,
    assetsInlineLimit: 0, // the content security policy has no data: for fonts
    chunkSizeWarningLimit: 2000,
    // What the window opens with is one file: each further one is a question to main, which is busy then.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'window', tags: ['$initial'] }],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
};

const main: UserConfig = {
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
  build: {
    ssr: true,
    outDir: 'dist/main',
    emptyOutDir: true,
    target: node,
    sourcemap: true,
    rolldownOptions: {
      external: leftOutside,
      input: {
        main: 'electron/main.ts',
        cli: 'electron/cli/main.ts',
        'import-worker': 'electron/import-worker/import-worker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

// A sandboxed window loads its preload script as CommonJS and as one file only.
const preload: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist/preload',
    emptyOutDir: true,
    target: chromium,
    minify: false,
    rolldownOptions: {
      external: leftOutside,
      input: 'electron/preload.ts',
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
};

/** `vite build --mode renderer | main | preload`, one bundle a run. */
export default defineConfig(({ mode }) => {
  if (mode === 'main') return main;
  return mode === 'preload' ? preload : renderer;
});
