import { describe, expect, it } from 'vitest';
import { askEarly } from '../../../renderer/client/early-answers.ts';
import type { Bridge } from '../../../shared/contract/contract.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';

/** Counts what reaches main. */
function counted(bridge: Bridge): Bridge & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    on: bridge.on,
    takeDroppedFiles: bridge.takeDroppedFiles,
    asked,
    call: (channel, args) => {
      asked.push(channel);
      return bridge.call(channel, args);
    },
  };
}

describe('askEarly', () => {
  it('asks at once and serves the first call of each kind with it', async () => {
    const bridge = counted(await createDemoBridge());
    const early = askEarly(bridge);
    expect(bridge.asked).toEqual(['app.getState', 'settings.get', 'book.grade']);
    const graded = await early.call('book.grade', {});
    expect(graded.ok && graded.value.book.clients.length).toBe(12);
    expect(bridge.asked).toHaveLength(3);
    await early.call('book.grade', {});
    expect(bridge.asked).toHaveLength(4);
  });

  it('drops its answers when the store changes first', async () => {
    const bridge = counted(await createDemoBridge());
    const early = askEarly(bridge);
    await bridge.call('settings.update', { targetRatePerHour: 90 });
    await Promise.resolve();
    const settings = await early.call('settings.get', {});
    expect(settings.ok && settings.value.targetRatePerHour).toBe(90);
  });

  it('leaves calls with arguments alone', async () => {
    const bridge = counted(await createDemoBridge());
    const early = askEarly(bridge);
    await early.call('clients.list', { includeArchived: false });
    expect(bridge.asked.at(-1)).toBe('clients.list');
  });
});
