import { describe, expect, it } from 'vitest';
import { codeOf, createAsk } from '../../helpers/ask.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';

describe('settings', () => {
  it('are unknown until they are set, but for what the scoring model brings', async () => {
    const ask = createAsk(createTestDeps());
    const settings = await ask('settings.get', {});
    const known = Object.entries(settings).filter(([key, value]) => value !== null && key !== 'operator');
    expect(Object.fromEntries(known)).toEqual({
      language: 'en',
      voice: 'i',
      theme: 'system',
      adminHoursPerClientMonth: 1.5,
      preset: 'balanced',
      scorecardMetrics: [],
    });
    expect(Object.values(settings.operator).every((line) => line === null)).toBe(true);
  });

  it('change one by one, the operator line by line, and are told', async () => {
    const deps = createTestDeps();
    const ask = createAsk(deps);
    await ask('settings.update', { currency: 'EUR' as never, operator: { name: 'Bit by Bit', city: 'Bozen' } });
    const settings = await ask('settings.update', { targetRatePerHour: 75, operator: { city: null } });
    expect(settings).toMatchObject({
      currency: 'EUR',
      targetRatePerHour: 75,
      operator: { name: 'Bit by Bit', city: null },
    });
    expect(await ask('settings.get', {})).toEqual(settings);
    expect(deps.announced).toEqual(['settings', 'settings']);
  });

  it.each([
    { targetRatePerHour: -1 },
    { currency: 'EURO' as never },
    { preset: 'lucky' as never },
    { asOf: '2026-02-30' as never },
  ])('refuse %j and stay as they were', async (change) => {
    const ask = createAsk(createTestDeps());
    const before = await ask('settings.get', {});
    expect(await codeOf(ask('settings.update', change))).toBe('bad-arguments');
    expect(await ask('settings.get', {})).toEqual(before);
  });

  it('that this program can not read are told, not replaced by a default', async () => {
    const deps = createTestDeps();
    deps.db.prepare("INSERT INTO settings (key, value) VALUES ('preset', '\"lucky\"')").run();
    expect(await codeOf(createAsk(deps)('settings.get', {}))).toBe('bad-setting-value');
  });
});
