import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge, type TestBridge } from '../../helpers/test-bridge.ts';

const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const tab = (name: string) => screen.findByRole('tab', { name });

async function settingsOf(bridge: TestBridge) {
  const settings = await bridge.call('settings.get', {});
  if (!settings.ok) throw new Error(settings.error.message);
  return settings.value;
}

const needs = {
  currency: 'EUR' as CurrencyCode,
  privateNeedPerMonth: 3200,
  fixedCostPerMonth: 800,
  clientHoursPerWeek: 30,
  workWeeksPerYear: 46,
};

const route = { page: 'settings' } as const;

describe('the settings', () => {
  it('save a figure as it is typed, and say so', async () => {
    const { user, bridge } = await renderApp({ route, settings: needs });
    const rate = await field('List rate');
    await user.clear(rate);
    await user.type(rate, '85{Tab}');
    await screen.findByText('Saved');
    expect((await settingsOf(bridge)).listRatePerHour).toBe(85);
    await user.clear(rate);
    await user.tab();
    await waitFor(async () => expect((await settingsOf(bridge)).listRatePerHour).toBeNull());
  });

  it('keep a figure that is out of range in sight and out of the store', async () => {
    const { user, bridge } = await renderApp({ route, settings: needs });
    const weeks = await field('Weeks a year');
    await user.clear(weeks);
    await user.type(weeks, '60{Tab}');
    expect(await screen.findByText('From 0 to 53.')).toBeTruthy();
    expect(weeks.value).toBe('60');
    expect((await settingsOf(bridge)).workWeeksPerYear).toBe(46);
  });

  it('work out what an hour costs', async () => {
    const { user, bridge } = await renderApp({ route, settings: needs });
    await screen.findByText('By need, fixed cost and hours one hour costs 35; twice that, 70, is a 50 % margin.');
    await user.click(screen.getByRole('button', { name: 'Use these' }));
    await screen.findByText('Cost and target follow from need, fixed cost and hours.');
    expect(await settingsOf(bridge)).toMatchObject({ internalCostPerHour: 35, targetRatePerHour: 70 });
  });

  it('hold the lines of the own business', async () => {
    const { user, bridge } = await renderApp({ route });
    await user.click(await tab('Own business'));
    await user.type(await field('Business name'), 'Kim IT');
    await waitFor(async () => expect((await settingsOf(bridge)).operator.name).toBe('Kim IT'));
    await user.type(await field('Email'), 'kim');
    expect(await screen.findByText('An email address holds one @.')).toBeTruthy();
    await user.tab();
    expect((await settingsOf(bridge)).operator.email).toBeNull();
    await user.type(await field('Email'), '@example.org');
    await waitFor(async () => expect((await settingsOf(bridge)).operator.email).toBe('kim@example.org'));
  });

  it('choose weights, the last day of the figures, format and theme', async () => {
    const { user, bridge } = await renderApp({ route, settings: { asOf: toCalendarDate('2025-12-31') } });
    await user.click(await tab('Scoring'));
    await user.click(await screen.findByRole('radio', { name: 'Cash first' }));
    await waitFor(async () => expect((await settingsOf(bridge)).preset).toBe('cash-first'));
    await user.click(screen.getByRole('radio', { name: 'Today' }));
    await waitFor(async () => expect((await settingsOf(bridge)).asOf).toBeNull());
    await user.click(await tab('Language and looks'));
    await user.click(await screen.findByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    const format = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Numbers and dates' });
    await user.clear(format);
    await user.type(format, 'Germany');
    await user.click(await screen.findByRole('option', { name: /Germany/ }));
    expect(await screen.findByText(/^1\.234,50 · /)).toBeTruthy();
  });

  it('show where the data lies, how it is protected, and whether it is sound', async () => {
    const bridge = createTestBridge();
    const { user } = await renderApp({ bridge, route });
    await user.click(await tab('Data and safety'));
    expect(await screen.findByText(bridge.deps.dataFolder)).toBeTruthy();
    expect(screen.getByText('Not protected: the key lies in a file that this account can read')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Verify' }));
    expect(await screen.findByText('The store is sound.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'From another machine' }));
    await user.type(await field('Recovery words'), 'abandon ability');
    expect(screen.getByText('2 of 24 words')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Choose a backup' }).disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Show and print' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Recovery key' })).toBeTruthy();
  });

  it('say nothing beside the catalog', async () => {
    const { container, user } = await renderApp({ route, settings: { language: 'test', ...needs } });
    await screen.findByRole('heading', { level: 1 });
    for (const each of screen.getAllByRole('tab')) {
      await user.click(each);
      expectOnlyCatalogTexts(container);
    }
  });
});
