import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runInElectron } from '../../../electron/cli/run-in-electron.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.runIf(process.platform === 'linux')('Electron on a machine with neither display nor virtual screen', () => {
  it.each(['keyring', 'print'] as const)('is refused in words instead of ending in silence: %s', (why) => {
    const folder = tempFolder();
    writeFileSync(join(folder, 'electron'), '');
    for (const [name, value] of Object.entries({ ELECTRON_OVERRIDE_DIST_PATH: folder, DISPLAY: '', PATH: folder })) {
      vi.stubEnv(name, value);
    }
    vi.stubEnv('WAYLAND_DISPLAY', '');
    expect(() => runInElectron(['verify'], folder, why)).toThrow(/need.* a display or xvfb-run/);
  });
});
