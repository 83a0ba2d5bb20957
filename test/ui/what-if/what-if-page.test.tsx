import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SettingsChange } from '../../../shared/contract/settings-calls.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const needs: SettingsChange = {
  privateNeedPerMonth: 3200,
  fixedCostPerMonth: 1175,
  cashReserve: 15_000,
  resellHoursPerMonth: 30,
  rampMonths: 6,
};

async function open(settings: SettingsChange = needs) {
  return await renderApp({ bridge: await createDemoBridge(), route: { page: 'what-if' }, settings });
}

const region = (name: string) => screen.findByRole('region', { name });
const cellsOf = (table: HTMLElement, name: string | RegExp) =>
  within(within(table).getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('parting', () => {
  it('opens with those graded D: the bank account first, time beside it, then the verdict', async () => {
    await open();
    const bank = await region('Bank account');
    expect(cellsOf(bank, /^Revenue/)).toEqual(['120,000', '90,000', '\u221225.0\u00a0%']);
    expect(cellsOf(bank, /^In hand/)).toEqual(['93,500', '71,500', '\u221222,000']);
    expect(cellsOf(bank, /^Left a month after needs of 4,375/)).toEqual(['3,417', '1,583', '\u22121,833']);
    expect(bank.textContent).toContain('\u22121,000 a year if every freed hour earned 35, its cost.');
    const time = await region('Time');
    expect(cellsOf(time, /^Hours/)).toEqual(['1,500', '900', '\u221240.0\u00a0%']);
    expect(cellsOf(time, /^Per hour/)).toEqual(['62.33', '79.44', '+27.5\u00a0%']);
    expect(time.textContent).toContain('277 h resold (23 a month), 46\u00a0% of what was freed');
    const verdict = await region('Verdict');
    expect(verdict.textContent).toContain('Can be afforded');
    expect(verdict.textContent).toContain('With nothing resold, needs are still met.');
    expect(verdict.textContent).toContain('Largest client 20\u00a0% of revenue after, largest three 53\u00a0%: watch');
  });

  it('follows each tick at once', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('checkbox', { name: /Farbklang/ }));
    expect(cellsOf(await region('Time'), /^Hours/)).toEqual(['1,500', '1,090', '\u221227.3\u00a0%']);
    await user.click(screen.getByRole('button', { name: 'Nobody' }));
    await screen.findByText('Nobody leaves yet. Tick a client.');
    await user.click(screen.getByRole('button', { name: 'All graded D' }));
    expect(cellsOf(await region('Time'), /^Hours/)).toEqual(['1,500', '900', '\u221240.0\u00a0%']);
  });

  it('asks for the settings a verdict waits for, where they are missed', async () => {
    const { user, bridge } = await open({ ...needs, cashReserve: null });
    const verdict = await region('Verdict');
    expect(verdict.textContent).toContain('Open');
    await user.type(within(verdict).getByRole('textbox', { name: 'Cash reserve' }), '15000{Enter}');
    await screen.findByRole('heading', { name: 'Can be afforded' });
    const settings = await bridge.call('settings.get', {});
    expect(settings.ok && settings.value.cashReserve).toBe(15_000);
  });

  it('shows an example with figures of its own, and goes back', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('button', { name: 'Example' }));
    expect(cellsOf(await region('Bank account'), /^Revenue/)).toEqual(['100,000', '75,000', '\u221225.0\u00a0%']);
    expect(cellsOf(await region('Time'), /^Hours/)).toEqual(['1,000', '600', '\u221240.0\u00a0%']);
    await user.click(screen.getByRole('button', { name: 'Back to the own book' }));
    expect(cellsOf(await region('Bank account'), /^Revenue/)).toEqual(['120,000', '90,000', '\u221225.0\u00a0%']);
  });
});

describe('the best set', () => {
  it('is found as the limit changes, and becomes the parting', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('tab', { name: 'Best set' }));
    await screen.findByText('The best set is 2 clients.');
    const limit = screen.getByRole('textbox', { name: /^Cash lost at most/ });
    await user.clear(limit);
    await user.type(limit, '8{Enter}');
    await screen.findByText('The best set is 1 client.');
    await user.click(screen.getByRole('button', { name: 'Show as parting' }));
    expect(cellsOf(await region('Time'), /^Hours/)).toEqual(['1,500', '1,310', '\u221212.7\u00a0%']);
  });

  it('keeps pins, and says when nothing fits', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('tab', { name: 'Best set' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Law Firm Aldermoor leaves anyway' }));
    await screen.findByText('Those ticked to leave alone cost more than the limit.');
    await user.click(screen.getByRole('radio', { name: 'Least cash lost' }));
    const hours = screen.getByRole('textbox', { name: 'Hours freed a month, at least' });
    await user.clear(hours);
    await user.type(hours, '70{Enter}');
    await screen.findByText('All candidates together free fewer hours than that.');
  });
});

describe('one after the other', () => {
  const names = async () =>
    within(await screen.findByRole('table', { name: 'Who leaves when' }))
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);

  it('plans those ticked by order, by hand too, and names whose notice is assumed', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('tab', { name: 'One after the other' }));
    expect(await names()).toEqual(['Ristorante Osvaldo', 'Autohaus Rennfeld', 'Farbklang Agentur']);
    await user.click(screen.getByRole('radio', { name: 'Most hours first' }));
    expect(await names()).toEqual(['Autohaus Rennfeld', 'Farbklang Agentur', 'Ristorante Osvaldo']);
    await user.click(screen.getByRole('button', { name: 'Ristorante Osvaldo earlier' }));
    expect(await names()).toEqual(['Autohaus Rennfeld', 'Ristorante Osvaldo', 'Farbklang Agentur']);
    await screen.findByRole('figure', { name: 'Left a month and reserve, month by month' });
  });

  it('leads from a name to its client', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('tab', { name: 'One after the other' }));
    const steps = await screen.findByRole('table', { name: 'Who leaves when' });
    await user.click(within(steps).getByRole('button', { name: 'Autohaus Rennfeld' }));
    await screen.findByRole('heading', { level: 1, name: /Autohaus Rennfeld/ });
  });

  it('puts its dates into Today once, replaces them when it changes, and takes them back by one undo', async () => {
    const { user, bridge } = await open();
    const standing = async () => {
      const answer = await bridge.call('rhythm.listPlanDates', {});
      return answer.ok ? answer.value.map(({ step, on }) => `${step} ${on}`) : [];
    };
    await user.click(await screen.findByRole('tab', { name: 'One after the other' }));
    const dates = await region('Dates for Today and the calendar');
    const states = () =>
      within(dates)
        .getAllByRole('row')
        .slice(1)
        .map((row) => within(row).getAllByRole('cell').at(-1)?.textContent);
    expect(states()).toEqual(['new', 'new', 'new', 'new', 'new', 'new']);
    expect(dates.textContent).toContain('Agreement, last day to give notice');
    await user.click(within(dates).getByRole('button', { name: 'Put these dates into Today' }));
    await within(dates).findByText('These dates stand in Today.');
    const first = await standing();
    expect(first).toHaveLength(6);
    expect(within(dates).queryByRole('button', { name: 'Put these dates into Today' })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Most hours first' }));
    await waitFor(() => expect(states()).toContain('goes'));
    await user.click(within(dates).getByRole('button', { name: 'Replace the earlier dates' }));
    await within(dates).findByText('These dates stand in Today.');
    expect(await standing()).toHaveLength(6);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect(await standing()).toEqual(first));
    await user.click(within(dates).getByRole('button', { name: 'Take the dates out' }));
    await waitFor(async () => expect(await standing()).toEqual([]));
  });

  it('is where a date on Today leads back to, with those planned ticked', async () => {
    const bridge = await createDemoBridge();
    const clients = await bridge.call('clients.list', { includeArchived: false });
    const bakery = clients.ok ? clients.value.find(({ name }) => name === 'Autohaus Rennfeld') : undefined;
    const state = await bridge.call('app.getState', {});
    const on = state.ok ? state.value.today : undefined;
    if (bakery === undefined || on === undefined) throw new Error('the demo book has changed');
    await bridge.call('rhythm.writePlanDates', { dates: [{ clientId: bakery.id, step: 'notice', on }] });
    const { user } = await renderApp({ bridge, route: { page: 'today' }, settings: needs });
    const due = await screen.findByRole('button', { name: /Autohaus Rennfeld.*last day to give notice.*Plan/ });
    await user.click(due);
    expect(await names()).toEqual(['Autohaus Rennfeld']);
  });

  it('asks for what it needs, and says who does not fit', async () => {
    const { user } = await open({ ...needs, resellHoursPerMonth: 0, privateNeedPerMonth: 6500, cashReserve: null });
    await user.click(await screen.findByRole('tab', { name: 'One after the other' }));
    await user.type(await screen.findByRole('textbox', { name: 'Cash reserve' }), '100{Enter}');
    await screen.findByText(/^Not within three years without less than three months of reserve:/);
  });
});

describe('what parting costs once', () => {
  it('is entered for each that leaves, and named where it is not', async () => {
    const { user } = await open();
    const once = await region('Once');
    expect(once.textContent).toContain(
      'Not all entered for Ristorante Osvaldo, Autohaus Rennfeld and Farbklang Agentur.',
    );
    await user.type(within(once).getByRole('textbox', { name: 'Prepaid, paid back: Autohaus Rennfeld' }), '250{Enter}');
    await user.type(within(once).getByRole('textbox', { name: 'Licences still bound: Autohaus Rennfeld' }), '0{Enter}');
    await user.type(within(once).getByRole('textbox', { name: 'Handover hours: Autohaus Rennfeld' }), '8{Enter}');
    const overdue = within(once)
      .getAllByRole('row')
      .slice(1)
      .map((row) => Number(within(row).getAllByRole('cell').at(-1)?.textContent?.replace(',', '')));
    const total = 250 + overdue.reduce((sum, amount) => sum + amount, 0);
    expect(once.textContent).toContain(`${total.toLocaleString('en')} once in cash, as far as entered.`);
    expect(once.textContent).toContain('Own hours of the handover are worth 280 at their cost; they are no cash.');
    expect(once.textContent).toContain('Not all entered for Ristorante Osvaldo and Farbklang Agentur.');
  });
});

describe('what was kept', () => {
  async function keep(user: Awaited<ReturnType<typeof open>>['user'], name: string) {
    await user.click(await screen.findByRole('button', { name: 'Keep this' }));
    const field = await screen.findByRole('textbox', { name: 'Name' });
    await user.clear(field);
    await user.type(field, `${name}{Enter}`);
    await screen.findByText(`${name} is kept.`);
  }

  it('is compared side by side, opened, renamed and deleted, and comes back', async () => {
    const { user } = await open();
    await keep(user, 'All three');
    await user.click(await screen.findByRole('checkbox', { name: /Farbklang/ }));
    await keep(user, 'Two of them');
    await user.click(screen.getByRole('button', { name: 'Nobody' }));
    await user.click(screen.getByRole('tab', { name: 'Kept' }));
    const side = await region('Side by side, by the figures of today');
    expect(cellsOf(side, /^In hand/)).toEqual(['\u221215,300', '\u221222,000']);
    expect(cellsOf(side, /^Verdict/)).toEqual(['Can be afforded', 'Can be afforded']);
    const table = screen.getByRole('table', { name: 'Kept partings and price rounds' });
    const row = (name: string) => within(table).getByRole('row', { name: new RegExp(name) });
    await user.click(within(row('All three')).getByRole('button', { name: 'Rename' }));
    await user.type(await screen.findByRole('textbox', { name: 'Name' }), ' of them{Enter}');
    await screen.findByText('Now called All three of them.');
    await user.click(within(row('All three of them')).getByRole('button', { name: 'Delete' }));
    await screen.findByText('All three of them is deleted.');
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByRole('checkbox', { name: 'All three of them' });
    await user.click(within(row('Two of them')).getByRole('button', { name: 'Open' }));
    expect(cellsOf(await region('Time'), /^Hours/)).toEqual(['1,500', '1,090', '\u221227.3\u00a0%']);
  });

  it('replaces the proposed name by what is typed, and has no figure where nobody is left', async () => {
    const bridge = await createDemoBridge();
    const { user } = await renderApp({ bridge, route: { page: 'what-if' }, settings: needs });
    await user.click(await screen.findByRole('button', { name: 'Nobody' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Ristorante Osvaldo' }));
    await user.click(screen.getByRole('button', { name: 'Keep this' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Name' });
    act(() => field.focus());
    expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).toBe('Ristorante Osvaldo');
    await user.keyboard('Without it{Enter}');
    await screen.findByText('Without it is kept.');
    const clients = await bridge.call('clients.list', { includeArchived: false });
    const osvaldo = clients.ok ? clients.value.find(({ name }) => name === 'Ristorante Osvaldo') : undefined;
    if (osvaldo === undefined) throw new Error('the demo book has changed');
    await bridge.call('clients.archive', { clientId: osvaldo.id });
    await user.click(screen.getByRole('tab', { name: 'Kept' }));
    const row = (await screen.findByText('1 no longer there')).closest('tr');
    expect([...(row?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toContain('–');
  });

  it('sets a price round beside a parting by what both have', async () => {
    const { user } = await open();
    await keep(user, 'All three');
    await user.click(screen.getByRole('tab', { name: 'Price round' }));
    await user.click(await screen.findByRole('button', { name: 'Keep' }));
    await user.click(await screen.findByRole('button', { name: 'Done' }));
    await screen.findByText('Price round 2026: kept');
    const expected = within(await region('The round, a year, before tax')).getByText('Expected').parentElement;
    await user.click(screen.getByRole('tab', { name: 'Kept' }));
    const side = await region('Side by side, by the figures of today');
    const lines = within(side)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent);
    expect(lines.slice(0, 5)).toEqual(['Kind', 'Who', 'In hand', 'Left a month after needs', 'If everyone stays']);
    expect(cellsOf(side, /^Kind/)).toEqual(['Price round', 'Parting']);
    const [ofRound, ofParting] = cellsOf(side, /^In hand/);
    expect(ofParting).toBe('−22,000');
    expect(expected?.textContent).toContain(ofRound);
    expect(cellsOf(side, /^Verdict/)).toEqual(['–', 'Can be afforded']);
    expect(side.textContent).toContain('expected by the guesses in it');
  });

  it('says so where nothing was', async () => {
    const { user } = await open();
    await user.click(await screen.findByRole('tab', { name: 'Kept' }));
    await screen.findByText('Nothing kept yet');
  });
});

it('without clients offers the example', async () => {
  const { user } = await renderApp({ route: { page: 'what-if' } });
  await user.click(await screen.findByRole('button', { name: 'Look at an example' }));
  expect(cellsOf(await region('Time'), /^Hours/)).toEqual(['1,000', '600', '\u221240.0\u00a0%']);
});

it('holds no text that is not of the catalog', async () => {
  const { container } = await renderApp({
    bridge: await createDemoBridge(),
    route: { page: 'what-if' },
    settings: { ...needs, cashReserve: null, language: 'test' },
  });
  await screen.findAllByRole('checkbox');
  expectOnlyCatalogTexts(container);
});
