import './tame-selection.ts';
import { cleanup, type RenderResult, render } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import { onTestFinished } from 'vitest';
import { App } from '../../renderer/app/app.tsx';
import { makeClient } from '../../renderer/client/client.ts';
import type { Route } from '../../renderer/ui/navigation.ts';
import type { SettingsChange } from '../../shared/contract/settings-calls.ts';
import { createTestBridge, type TestBridge } from './test-bridge.ts';

type RenderedApp = RenderResult & { readonly bridge: TestBridge; readonly user: UserEvent };

type Given = {
  /** Default: an empty store with fixed clock and ids. */
  readonly bridge?: TestBridge;
  /** Where the window opens; default: where it would. */
  readonly route?: Route;
  /** Written before the window opens, such as `{ language: 'test' }`. */
  readonly settings?: SettingsChange;
};

/** The whole window with the real services behind it. */
export async function renderApp(given: Given = {}): Promise<RenderedApp> {
  const bridge = given.bridge ?? createTestBridge();
  if (given.settings !== undefined) {
    const changed = await bridge.call('settings.update', given.settings);
    if (!changed.ok) throw new Error(changed.error.message);
  }
  onTestFinished(cleanup);
  const user = userEvent.setup();
  const client = makeClient(bridge);
  const rendered = render(<App client={client} {...(given.route === undefined ? {} : { firstRoute: given.route })} />);
  return { ...rendered, bridge, user };
}
