import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccessibilityProblems } from './find-accessibility-problems.ts';
import { launchApp, type RunningApp } from './launch-app.ts';

describe('the window', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await launchApp();
    await running.window.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => running.close());

  it('has no Node and only the bridge', async () => {
    const seen = await running.window.evaluate(() => ({
      require: typeof Reflect.get(globalThis, 'require'),
      process: typeof Reflect.get(globalThis, 'process'),
      bridge: Object.keys(Reflect.get(globalThis, 'bridge')).sort(),
    }));
    expect(seen).toEqual({ require: 'undefined', process: 'undefined', bridge: ['call', 'on', 'takeDroppedFiles'] });
  });

  it('is sandboxed and isolated', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as
        | { getLastWebPreferences: () => Record<string, unknown> }
        | undefined;
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents?.getLastWebPreferences() ?? {};
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    });
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
    expect(preferences.webSecurity).not.toBe(false);
  });

  it('stays where it is', async () => {
    await running.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      // Comes after the app's own listener, and so sees what that one decided.
      contents?.on('will-navigate', (event) => Reflect.set(globalThis, 'wasPrevented', event.defaultPrevented));
    });
    await running.window.evaluate(() => location.assign('https://example.org/'));
    await expect.poll(() => running.app.evaluate(() => Reflect.get(globalThis, 'wasPrevented'))).toBe(true);
  });

  it('opens no other window', async () => {
    const opened = await running.window.evaluate(() => window.open('https://example.org/') === null);
    expect(opened).toBe(true);
    expect(running.app.windows()).toHaveLength(1);
  });

  it('gets no permission', async () => {
    const state = await running.window.evaluate(() => Notification.requestPermission());
    expect(state).toBe('denied');
  });

  it('is stopped by its policy before it reaches the network', async () => {
    const stopped = await running.window.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          fetch('https://example.org/').catch(() => undefined);
        }),
    );
    expect(stopped).toBe('connect-src');
  });

  it('runs no script but those it came with', async () => {
    const stopped = await running.window.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), {
            once: true,
          });
          const script = document.createElement('script');
          script.textContent = 'window.wasRun = true';
          document.body.append(script);
        }),
    );
    expect(stopped).toBe('script-src-elem');
    expect(await running.window.evaluate(() => 'wasRun' in window)).toBe(false);
  });

  it('can reach no channel that the contract does not name', async () => {
    const answers = await running.window.evaluate(async () => {
      const bridge = Reflect.get(globalThis, 'bridge') as {
        call: (channel: string, args: unknown) => Promise<string>;
      };
      return [await bridge.call('no-such-channel', {}), await bridge.call('drop:files', ['/etc/passwd'])];
    });
    for (const answer of answers)
      expect(JSON.parse(answer)).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
  });
});

describe('a start on an empty folder', () => {
  let running: RunningApp;
  beforeAll(async () => {
    running = await launchApp();
    await running.window.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(() => running.close());

  it('shows a page, and nothing complains', async () => {
    expect(await running.window.title()).not.toBe('');
    expect(running.problems).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    await running.window.emulateMedia({ colorScheme });
    expect(await findAccessibilityProblems(running.window)).toEqual([]);
  });
});
