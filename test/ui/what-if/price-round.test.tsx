import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SettingsChange } from '../../../shared/contract/settings-calls.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { tempFolder } from '../../helpers/temp-folder.ts';

type Given = { readonly settings?: SettingsChange; readonly bridge?: Awaited<ReturnType<typeof createDemoBridge>> };

async function open({ settings = {}, bridge }: Given = {}) {
  const app = await renderApp({ bridge: bridge ?? (await createDemoBridge()), route: { page: 'what-if' }, settings });
  const tabs = await screen.findAllByRole('tab');
  await app.user.click(tabs[3] as HTMLElement);
  return app;
}

const cards = () => screen.findByRole('table', { name: 'Price cards' });
const cells = (table: HTMLElement, name: RegExp) =>
  within(within(table).getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.querySelector('input')?.value ?? cell.textContent);
const region = async (name: string) => await screen.findByRole('region', { name });
const sums = () => region('The round, a year, before tax');
const field = (name: string | RegExp) => screen.findByRole('textbox', { name });

async function enter({ user }: Awaited<ReturnType<typeof open>>, name: string, text: string) {
  const input = await field(name);
  await user.clear(input);
  await user.type(input, `${text}{Enter}`);
}

describe('price round', () => {
  it('has a card for every client, and the sum of the round', async () => {
    await open();
    const table = await cards();
    expect(within(table).getAllByRole('row')).toHaveLength(13);
    // 190 h at 75 and 2,300 passed on; 15 in 100 of the price is margin: 83.9 / (74.4 + 83.9)
    expect(cells(table, /Farbklang/)).toEqual([
      'D',
      'year',
      '9,000',
      '16,550',
      '16,550',
      '+83.9\u00a0%',
      'new offer',
      '53\u00a0%',
      '25',
      '+1,583',
    ]);
    // nobody is asked for less than today
    expect(cells(table, /Aldermoor/)).toEqual([
      'A',
      'year',
      '18,000',
      '13,350',
      '18,000',
      '0.0\u00a0%',
      '–',
      '–',
      '–',
      '0',
    ]);
    const text = (await sums()).textContent;
    expect(text).toContain('In hand today93,500 EUR');
    expect(text).toContain('If everyone stays122,775 (+29,275) EUR');
    expect(text).toContain('Expected98,873 (+5,373) EUR');
    expect(text).toContain('8 of 12 clients are asked for more.');
  });

  it('follows an ask and a guess at once, and goes back when the field is emptied', async () => {
    const app = await open();
    await enter(app, 'Farbklang Agentur: ask, per year', '9900');
    const table = await cards();
    // 0.85 of 7,600, and 0.15 of 95 h at what the others bring an hour
    expect(cells(table, /Farbklang/).slice(4, 8)).toEqual(['9,900', '+10.0\u00a0%', 'indexation', '12\u00a0%']);
    expect(cells(table, /Farbklang/)[8]).toBe('85');
    await enter(app, 'Farbklang Agentur: chance to stay, guess in percent', '100');
    expect(cells(table, /Farbklang/)[9]).toBe('+900');
    const ask = await field('Farbklang Agentur: ask, per year');
    await app.user.clear(ask);
    await app.user.tab();
    expect(cells(table, /Farbklang/)[4]).toBe('16,550');
  });

  it('shows prices by the month where the client pays by the month', async () => {
    const bridge = await createDemoBridge();
    bridge.deps.db.prepare("UPDATE clients SET pay_interval = 'monthly' WHERE name LIKE 'Farbklang%'").run();
    const app = await open({ bridge });
    const table = await cards();
    expect(cells(table, /Farbklang/).slice(1, 6)).toEqual(['month', '750', '1,379', '1,379', '+83.9\u00a0%']);
    await enter(app, 'Farbklang Agentur: ask, per month', '825');
    expect(cells(table, /Farbklang/).slice(4, 6)).toEqual(['825', '+10.0\u00a0%']);
  });

  it('raises the whole book by an index, and takes it back', async () => {
    const app = await open();
    await enter(app, 'Raise all by', '5');
    await app.user.click(screen.getByRole('button', { name: 'Set' }));
    const table = await cards();
    expect(cells(table, /Farbklang/).slice(4, 9)).toEqual(['9,450', '+5.0\u00a0%', 'indexation', '6\u00a0%', '93']);
    expect((await sums()).textContent).toContain('12 of 12 clients are asked for more.');
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(cells(table, /Farbklang/)[4]).toBe('16,550');
  });

  it('warns where only those graded D are asked for more', async () => {
    const app = await open();
    await enter(app, 'Raise all by', '0');
    await app.user.click(screen.getByRole('button', { name: 'Set' }));
    expect((await sums()).textContent).toContain('Nobody is asked for more.');
    expect(screen.queryByRole('list', { name: 'Warnings' })).toBeNull();
    await enter(app, 'Farbklang Agentur: ask, per year', '9450');
    expect((await screen.findByRole('list', { name: 'Warnings' })).textContent).toContain(
      'Only clients graded D are asked for more.',
    );
  });

  it('takes guesses by grade and size of rise', async () => {
    const app = await open();
    await enter(app, 'Grade D, above 25 %: stays, in percent', '50');
    expect(cells(await cards(), /Farbklang/)[8]).toBe('50');
    await app.user.click(screen.getByRole('button', { name: 'Back to the shipped guesses' }));
    expect(cells(await cards(), /Farbklang/)[8]).toBe('25');
  });

  it('asks for the target rate where it is missing', async () => {
    const app = await open({ settings: { targetRatePerHour: null } });
    expect(cells(await cards(), /Farbklang/).slice(2, 6)).toEqual(['9,000', '–', '', '–']);
    await enter(app, 'Target rate, hour', '75');
    await waitFor(async () => expect(cells(await cards(), /Farbklang/)[3]).toBe('16,550'));
  });

  it('stays as it was left while another page is looked at', async () => {
    const app = await open();
    await enter(app, 'Farbklang Agentur: ask, per year', '9900');
    await app.user.click(screen.getByRole('button', { name: /Settings/ }));
    await screen.findByRole('heading', { level: 1, name: 'Settings' });
    await app.user.click(screen.getByRole('button', { name: /What if/ }));
    await app.user.click(await screen.findByRole('tab', { name: 'Price round' }));
    expect(cells(await cards(), /Farbklang/)[4]).toBe('9,900');
  });

  it('is kept, opened again and deleted, each undoable', async () => {
    const app = await open();
    await enter(app, 'Farbklang Agentur: ask, per year', '9900');
    await app.user.click(screen.getByRole('button', { name: 'Keep' }));
    await app.user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Done' }));
    await screen.findByText('Price round 2026: kept');
    await enter(app, 'Farbklang Agentur: ask, per year', '12000');
    const row = async () => {
      await app.user.click(screen.getByRole('tab', { name: 'Kept' }));
      return await screen.findByRole('row', { name: /Price round 2026/ });
    };
    await app.user.click(within(await row()).getByRole('button', { name: 'Open' }));
    await waitFor(async () => expect(cells(await cards(), /Farbklang/)[4]).toBe('9,900'));
    await app.user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(cells(await cards(), /Farbklang/)[4]).toBe('12,000'));
    await app.user.click(within(await row()).getByRole('button', { name: 'Rename' }));
    await app.user.type(await screen.findByRole('textbox', { name: 'Name' }), ' b{Enter}');
    await screen.findByText('Now called Price round 2026 b.');
    await app.user.click(within(await row()).getByRole('button', { name: 'Delete' }));
    await screen.findByText('Nothing kept yet');
    await app.user.keyboard('{Control>}z{/Control}');
    await screen.findByRole('row', { name: /Price round 2026 b/ });
  });
});

it('lists whom to call, largest gain first, and writes the list without a grade', async () => {
  const path = join(tempFolder(), 'calls.csv');
  const bridge = await createDemoBridge({ ports: { pickFile: answeredDialogs({ toSave: path }) } });
  const app = await open({ bridge });
  const calls = await region('To call, largest gain first');
  const names = within(calls)
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);
  expect(names.slice(0, 3)).toEqual(['Autohaus Rennfeld', 'Farbklang Agentur', 'Nonprofit Insieme']);
  expect(names).not.toContain('Law Firm Aldermoor');
  await app.user.click(within(calls).getByRole('button', { name: 'Save as CSV' }));
  await screen.findByText(/^Written: /);
  const lines = readFileSync(path, 'utf8').split('\r\n');
  expect(lines[0]).toBe(
    '\uFEFFClient (internal list),Prices per,"From, EUR","To, EUR","Rise, %",Kind,"Expected gain a year, EUR"',
  );
  // 0.25 of 14,250, and 0.75 of 95 h at the 66.26 the others bring an hour (86,800 / 1,310 h), less today's 6,700
  expect(lines[2]).toBe('Farbklang Agentur,year,9000,16550,83.9,new offer,1583.49');
  expect(lines.join('\n')).not.toMatch(/,[ABCD],/);
});

it('holds no text that is not of the catalog', async () => {
  const { container } = await open({ settings: { language: 'test', targetRatePerHour: null } });
  await screen.findAllByRole('textbox');
  expectOnlyCatalogTexts(container);
});
