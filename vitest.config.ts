import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const include = (folder: string): string[] => [`test/${folder}/**/*.test.ts`, `test/${folder}/**/*.test.tsx`];

/** One runner for every tier; `--project unit` picks one. */
export default defineConfig({
  test: {
    projects: [
      // Pure functions keep nothing between tests, so their files can share a process.
      { test: { name: 'unit', include: include('unit'), environment: 'node', isolate: false, testTimeout: 30_000 } },
      { test: { name: 'integration', include: include('integration'), environment: 'node', testTimeout: 30_000 } },
      { test: { name: 'architecture', include: include('architecture'), environment: 'node', testTimeout: 60_000 } },
      {
        plugins: [react()],
        test: {
          name: 'ui',
          include: include('ui'),
          setupFiles: 'test/ui/set-up.ts',
          environment: 'happy-dom',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: include('e2e'),
          environment: 'node',
          fileParallelism: false, // one screen, one app at a time
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
