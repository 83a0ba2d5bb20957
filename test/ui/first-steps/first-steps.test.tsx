import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import {
  bridgeChoosing,
  clientNames,
  clockify,
  invoiceNinja,
  invoiceNinjaOf,
  writeExport,
} from '../../helpers/export-files.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import type { TestBridge } from '../../helpers/test-bridge.ts';

const heading = (name: string) => screen.findByRole('heading', { level: 2, name }, { timeout: 5000 });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const sentence = async () => (await screen.findByTestId('year-sentence')).textContent;

const inUsd = { currency: 'USD' as CurrencyCode };

async function settingsOf(bridge: TestBridge) {
  const settings = await bridge.call('settings.get', {});
  if (!settings.ok) throw new Error(settings.error.message);
  return settings.value;
}

async function gradesOf(bridge: TestBridge): Promise<Record<string, string | null>> {
  const graded = await bridge.call('book.grade', {});
  if (!graded.ok) throw new Error(graded.error.message);
  return Object.fromEntries(graded.value.book.clients.map(({ name, grade }) => [name, grade]));
}

/** Accepts the first screen and takes the chosen file in. */
async function toTheSentence(user: UserEvent): Promise<void> {
  await heading('The figures behind one hour');
  await user.keyboard('{Enter}');
  await heading('The invoices of a year');
  await user.click(button('Choose files'));
}

describe('the first steps', () => {
  it('lead from nothing to a graded matrix by the keyboard', { timeout: 60_000 }, async () => {
    const invoices = writeExport('invoices.csv', invoiceNinja());
    const time = writeExport('time.csv', clockify({ 'Berger Law': 120, 'Meier Cars': 300 }, '15'));
    const bridge = bridgeChoosing([invoices], [time]);
    const { user } = await renderApp({ bridge });

    await heading('The figures behind one hour');
    await user.keyboard('{Enter}');
    await heading('The invoices of a year');
    expect(await settingsOf(bridge)).toMatchObject({ clientHoursPerWeek: 30, firstSteps: { step: 'invoices' } });

    await waitFor(() => expect(document.activeElement).toBe(button('Choose files')));
    await user.keyboard('{Enter}');
    expect(await sentence()).toBe('6 clients, and no amount in EUR.');
    button('Count in USD instead').focus();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(await sentence()).toMatch(/^72 invoices/));
    expect(await sentence()).toMatch(
      /^72 invoices, 6 clients, 75,000 \w+ with or without VAT, Jul 2025 to Jun 2026\.$/,
    );
    await waitFor(() => expect(document.activeElement).toBe(button('Yes')));
    await user.keyboard('{Enter}');
    await screen.findByText('Taken as the year.');
    await waitFor(async () => expect(await sentence()).toContain('75,000 USD net'));
    await waitFor(() => expect(document.activeElement).toBe(button('Go on')));
    await user.keyboard('{Enter}');

    await heading('Resold licences and goods');
    await user.keyboard('3000{Tab}0{Enter}');

    await heading('Before any result');
    for (const name of [
      'Berger Law',
      'Wolff Engineering',
      'Huber Logistics',
      'Meier Cars',
      'Hotel Seaview',
      'Corner Shop',
    ]) {
      button(name).focus();
      await user.keyboard('{Enter}');
    }
    expect(screen.getByText('Both sides are named.')).toBeTruthy();
    button('Go on').focus();
    await user.keyboard('{Enter}');

    await heading('Hours a month');
    button('Choose a time export').focus();
    await user.keyboard('{Enter}');
    await screen.findByText(/^420 of about 1,380 hours logged; 960 not\.$/);
    screen.getByRole('textbox', { name: 'Hours a month for Wolff Engineering' }).focus();
    await user.keyboard('10{Enter}10{Enter}8{Enter}4');
    await screen.findByText(/^67 of 115 placed$/);
    await user.click(screen.getByRole('radio', { name: 'Spread as placed' }));
    await waitFor(async () => {
      const estimates = await bridge.call('book.listEstimates', {});
      const spread = estimates.ok ? estimates.value.filter(({ figure }) => figure === 'unloggedMinutesPerYear') : [];
      expect(spread.reduce((sum, { value }) => sum + value, 0)).toBe((1380 - 420 - 32 * 12) * 60);
    });
    button('Go on').focus();
    await user.keyboard('{Enter}');

    await heading('Five keys a client');
    await user.keyboard('111111111144444222223333300000');
    await screen.findByText('All clients are answered or skipped.');
    await waitFor(() => expect(document.activeElement).toBe(button('To the matrix')));
    await user.keyboard('{Enter}');

    await screen.findByRole('heading', { level: 1, name: 'Matrix' });
    const strip = await screen.findByRole('region', { name: 'Figures and feeling' });
    await within(strip).findByText(/^Figures and feeling agree on \d of 5\.$/);
    const grades = await gradesOf(bridge);
    expect(Object.keys(grades)).toHaveLength(clientNames.length);
    expect(grades['Meier Cars']).toBe('D');
    await user.click(within(strip).getByRole('button', { name: 'Done with the first steps' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Figures and feeling' })).toBeNull());
    expect((await settingsOf(bridge)).firstSteps?.step).toBe('done');
  });

  it('ask which order dates have that fit both', async () => {
    const time = writeExport('time.csv', clockify({ 'Berger Law': 120 }, '05'));
    const { user } = await renderApp({ bridge: bridgeChoosing([time]) });
    await toTheSentence(user);
    const ask = await screen.findByRole('alert');
    expect(ask.textContent).toContain('The dates fit both day/month and month/day');
    expect(ask.textContent).toContain('06/05/2026');
    await user.click(within(ask).getByRole('button', { name: /^Month, day, year/ }));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(await sentence()).toMatch(/^1 client/);
  });

  it('take VAT out where the amounts hold it', async () => {
    const invoices = writeExport('invoices.csv', invoiceNinja());
    const bridge = bridgeChoosing([invoices]);
    const { user } = await renderApp({ bridge, settings: { operator: { country: 'IT' }, ...inUsd } });
    await toTheSentence(user);
    await user.click(await screen.findByRole('button', { name: 'No, it includes VAT' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'VAT rate' }).value).toBe('22');
    await user.click(button('Take it out'));
    await waitFor(async () => expect(await sentence()).toContain('net'));
    expect(await sentence()).toContain('61,475');
  });

  it('read a file that calls its amounts net again, where they hold VAT all the same', async () => {
    const rows = ['client,number,issued_on,due_on,amount,currency', 'Hotel,1,2026-05-01,2026-05-15,120.00,EUR'];
    const bridge = bridgeChoosing([writeExport('invoices.csv', rows.join('\n'))]);
    const { user } = await renderApp({ bridge, settings: { currency: 'EUR' as CurrencyCode } });
    await toTheSentence(user);
    expect(await sentence()).toContain('120 EUR net');
    await user.click(button('No, it includes VAT'));
    await user.click(await screen.findByRole('button', { name: 'Read again, with VAT inside' }));
    await waitFor(async () => expect(await sentence()).toContain('with or without VAT'));
    await user.click(button('No, it includes VAT'));
    const rate = await screen.findByRole('textbox', { name: 'VAT rate' });
    await user.clear(rate);
    await user.type(rate, '20{Tab}');
    await user.click(button('Take it out'));
    await waitFor(async () => expect(await sentence()).toContain('100 EUR net'));
  });

  it('end the year where its invoices end', async () => {
    const invoices = writeExport('invoices.csv', invoiceNinjaOf(2024));
    const bridge = bridgeChoosing([invoices]);
    const { user } = await renderApp({ bridge, settings: inUsd });
    await toTheSentence(user);
    expect(await sentence()).toContain('Jan to Dec 2024');
    await user.click(button('Yes'));
    await waitFor(async () => expect((await settingsOf(bridge)).asOf).toBe('2024-12-31'));
    expect(Object.keys(await gradesOf(bridge))).toHaveLength(6);

    await user.click(await screen.findByRole('button', { name: 'Change' }));
    await user.click(button('No, the period'));
    await user.click(await screen.findByRole('button', { name: '31 Dec 2024' }));
    await waitFor(async () => expect((await settingsOf(bridge)).asOf).toBe('2024-12-31'));
  });

  it('take a typed list, and ask whether two names are one client', async () => {
    const bridge = bridgeChoosing();
    const { user } = await renderApp({ bridge });
    await heading('The figures behind one hour');
    await user.keyboard('{Enter}');
    await heading('The invoices of a year');
    await user.click(button('Paste a list'));
    await user.click(screen.getByRole('textbox'));
    await user.paste('Hotel Seaview\t8400\nHotel Seavew\t400\nCorner Shop\t4800');
    await user.click(button('Use the list'));
    await screen.findByText(/^3 clients, about 13,600 \w+ a year as typed\.$/);
    await user.click(await screen.findByRole('button', { name: 'One: Hotel Seaview' }));
    await waitFor(() => expect(screen.queryByText('One client or two?')).toBeNull());
    expect(Object.keys(await gradesOf(bridge)).toSorted()).toEqual(['Corner Shop', 'Hotel Seaview']);
  });

  it('may begin with the demo book', { timeout: 30_000 }, async () => {
    const bridge = bridgeChoosing();
    const { user } = await renderApp({ bridge });
    await heading('The figures behind one hour');
    await user.click(button('Load the demo book'));
    await screen.findByRole('heading', { level: 1, name: 'Matrix' }, { timeout: 15_000 });
    expect(Object.keys(await gradesOf(bridge))).toHaveLength(12);
    expect((await settingsOf(bridge)).firstSteps?.step).toBe('done');
  });

  it('go on where they were left, and take the last answer back', { timeout: 30_000 }, async () => {
    const invoices = writeExport('invoices.csv', invoiceNinja());
    const bridge = bridgeChoosing([invoices]);
    const first = await renderApp({ bridge, settings: inUsd });
    await toTheSentence(first.user);
    await first.user.click(await screen.findByRole('button', { name: 'Yes' }));
    await screen.findByText('Taken as the year.');
    await first.user.click(button('Go on'));
    await heading('Resold licences and goods');
    await first.user.click(button('Leave for now'));
    await screen.findByRole('heading', { level: 1, name: 'Matrix' });
    first.unmount();

    const { user } = await renderApp({ bridge });
    await heading('Resold licences and goods');
    await user.click(button('Go on'));
    await heading('Before any result');
    await user.click(button('Skip the guess'));
    await heading('Hours a month');
    await user.click(button('Go on'));
    await heading('Five keys a client');
    await user.keyboard('14');
    await user.keyboard('{Backspace}');
    await user.keyboard('2');
    await waitFor(async () => {
      const graded = await bridge.call('book.grade', {});
      const law = graded.ok ? graded.value.book.clients.find(({ name }) => name === 'Berger Law') : undefined;
      expect(law?.callerId).toBe('A');
      expect(law?.criteria.R1.level).toBe('B');
    });
  });

  it.each(['invoices', 'resold', 'guess', 'hours', 'keys'] as const)(
    'say nothing beside the catalog: %s',
    async (step) => {
      const invoices = writeExport('invoices.csv', invoiceNinja());
      const bridge = bridgeChoosing();
      const [token] = [bridge.deps.files.addPath(invoices)];
      const imported = await bridge.call('imports.run', { files: [{ token, options: {} }] });
      expect(imported.ok).toBe(true);
      const firstSteps = { step, bestClientIds: [], leastFitClientIds: [] };
      const { container } = await renderApp({
        bridge,
        route: { page: 'first-steps' },
        settings: { language: 'test', firstSteps },
      });
      await screen.findByRole('heading', { level: 2 });
      expectOnlyCatalogTexts(container);
    },
  );
});
