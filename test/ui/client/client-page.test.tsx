import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ClientId } from '../../../shared/core/ids.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed, getGraded } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';

async function openClient(name = 'Architekt Tannwald') {
  const bridge = await createDemoBridge();
  const { id: clientId } = await getClientNamed(bridge, name);
  const { user } = await renderApp({ bridge, route: { page: 'client', clientId } });
  await screen.findByRole('heading', { level: 1, name });
  return { bridge, user, clientId };
}

const rowOf = (criterion: string) => {
  const table = screen.getByRole('table', { name: 'Criteria' });
  const row = within(table).getByRole('rowheader', { name: criterion }).closest('tr');
  if (row === null) throw new Error('a row header stands in a row');
  return row;
};

/** The last line of the table of rows: its sums. */
function totals(panel: HTMLElement, tab: string): string {
  const table = within(panel).getByRole('table', { name: tab });
  return within(table).getAllByRole('row').at(-1)?.textContent ?? '';
}

describe('the grade card', () => {
  it('shows the working of the demo book to the printed digit', async () => {
    await openClient();
    const card = await screen.findByRole('region', { name: 'Grade card' });
    expect(card.textContent).toContain('Money46 C');
    expect(card.textContent).toContain('Relationship61 B1.0 above C');
    expect(card.textContent).toContain('R 61 B x F 46 C = C; no flags; final C');
    expect(card.textContent).toContain('brings 52 an hour against 75');
    expect(rowOf('Margin').textContent).toBe('Margin26.4\u00a0%C41.930measured');
    expect(rowOf('Per hour').textContent).toBe('Per hour51.6 of 75C48.830measured');
    expect(rowOf('Payment').textContent).toBe('Payment3.5 daysB70.025measured');
    expect(rowOf('Acts on advice').textContent).toContain('C50.020assessed, ');
  });

  it('says what a size step did, and that an exemption lifts it', async () => {
    const { bridge, user } = await openClient('Nonprofit Insieme');
    expect(await screen.findByText(/size -1 \(.*floor C\) = C/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Exempt from the size step' }));
    await user.click(screen.getByRole('button', { name: 'Exempt' }));
    expect(screen.getByText('A reason is needed.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Reason, in one line' }), 'Brought the clinic.');
    await user.click(screen.getByRole('button', { name: 'Exempt' }));
    expect(await screen.findByText('size exempt')).toBeTruthy();
    expect((await getGraded(bridge, 'Nonprofit Insieme')).exempt).toBe(true);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByText('size exempt')).toBeNull());
  });

  it('says so where a client is gone', async () => {
    await renderApp({ bridge: await createDemoBridge(), route: { page: 'client', clientId: 'gone' as ClientId } });
    expect(await screen.findByRole('heading', { name: 'This client is no longer here' })).toBeTruthy();
  });

  it('says why a prospect has no grade', async () => {
    const bridge = await createDemoBridge();
    const { id: clientId } = await callFor(bridge, 'clients.add', { name: 'Prell', standing: 'prospect' });
    await renderApp({ bridge, route: { page: 'client', clientId } });
    expect(await screen.findByRole('heading', { name: 'Not in the graded book' })).toBeTruthy();
  });
});

describe('a figure', () => {
  it.each([
    ['Revenue', 'Invoices', '3,900', '3,900.00'],
    ['Resold goods', 'Invoices', '700', '700.00'],
    ['Hours', 'Time', '62', '62.00'],
  ])('%s opens rows whose sum is the figure', async (figure, tab, shown, sum) => {
    const { user } = await openClient();
    const button = await screen.findByRole('button', { name: `${figure} ${shown}: open the rows behind it` });
    expect(button.textContent).toBe(shown);
    await user.click(button);
    const panel = await screen.findByRole('dialog', { name: 'Architekt Tannwald: rows' });
    await user.click(await within(panel).findByRole('tab', { name: new RegExp(`^${tab}`) }));
    expect(totals(panel, tab)).toContain(sum);
  });

  it('of payment behaviour opens the invoices whose mean it is', async () => {
    const { user } = await openClient();
    await user.click(await screen.findByRole('button', { name: 'Payment 3.5 days: open the rows behind it' }));
    const panel = await screen.findByRole('dialog', { name: 'Architekt Tannwald: rows' });
    expect(await within(panel).findByText(/^Mean of \d+ invoices: 3.5 days$/)).toBeTruthy();
  });

  it('of one month stands in the chart and in its table', async () => {
    await openClient();
    const months = await screen.findByRole('region', { name: 'By month' });
    expect(await within(months).findAllByRole('row')).toHaveLength(13);
  });
});

describe('a level', () => {
  it('is chosen by one key on its row, and taken back', async () => {
    const { bridge, user } = await openClient();
    const card = await screen.findByRole('table', { name: 'Criteria' });
    within(card).getByRole('button', { name: 'Partnership' }).focus();
    await user.keyboard('1');
    await waitFor(async () => expect((await getGraded(bridge, 'Architekt Tannwald')).criteria.R6.level).toBe('A'));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await getGraded(bridge, 'Architekt Tannwald')).criteria.R6.level).toBe('C'));
  });

  it('is not chosen by the second key of a way to another page', async () => {
    const { bridge, user } = await openClient();
    const before = await getGraded(bridge, 'Architekt Tannwald');
    const card = await screen.findByRole('table', { name: 'Criteria' });
    within(card).getByRole('button', { name: 'Procedures' }).focus();
    await user.keyboard('gc');
    expect(await screen.findByRole('heading', { level: 1, name: 'Clients' })).toBeTruthy();
    expect(await getGraded(bridge, 'Architekt Tannwald')).toEqual(before);
  });

  it('shows what each means in place', async () => {
    const { bridge, user } = await openClient();
    const card = await screen.findByRole('table', { name: 'Criteria' });
    await user.click(within(card).getByRole('button', { name: 'Acts on advice' }));
    await screen.findByText(/^What was the answer to “the five-year-old backup should be replaced”/);
    await user.click(screen.getByRole('radio', { name: /Asked why, then agreed/ }));
    await waitFor(async () => expect((await getGraded(bridge, 'Architekt Tannwald')).criteria.R2.level).toBe('B'));
  });

  it('pinned over a measurement leaves both in sight', async () => {
    const { user } = await openClient();
    const card = await screen.findByRole('table', { name: 'Criteria' });
    within(card).getByRole('button', { name: 'Per hour' }).focus();
    await user.keyboard('a');
    await waitFor(() =>
      expect(rowOf('Per hour').textContent).toBe('Per hour51.6 of 75A90.030pinned over measured 48.8'),
    );
  });
});

describe('an own figure', () => {
  it('stands in for what is missing, with a tilde, until it is removed', async () => {
    const bridge = await createDemoBridge();
    const { id: clientId } = await callFor(bridge, 'clients.add', { name: 'Prell' });
    await callFor(bridge, 'book.recordEstimates', { estimates: [{ clientId, figure: 'revenuePerYear', value: 7200 }] });
    const { user } = await renderApp({ bridge, route: { page: 'client', clientId } });
    const revenue = await screen.findByRole('button', { name: 'Revenue ~7,200: open the rows behind it' });
    expect(revenue.textContent).toContain('~');
    expect(screen.getByRole('region', { name: 'By month' }).textContent).toContain('No time entries');
    const section = screen.getByRole('region', { name: 'Own figures' });
    await user.click(within(section).getByRole('button', { name: 'Add a figure' }));
    await user.click(within(section).getByRole('button', { name: /Revenue a year Figure/ }));
    await user.click(await screen.findByRole('option', { name: 'Hours a year' }));
    await user.type(within(section).getByRole('textbox', { name: 'Value' }), '100{Enter}');
    await waitFor(async () => expect((await getGraded(bridge, 'Prell')).figures.minutesWorked).toBe(6000));
    await user.click(within(section).getByRole('button', { name: 'Remove Hours a year' }));
    await waitFor(async () => expect((await getGraded(bridge, 'Prell')).figures.minutesWorked).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(within(section).getByRole('heading', { level: 2 })));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect((await getGraded(bridge, 'Prell')).figures.minutesWorked).toBe(6000));
  });
});

describe('details and people', () => {
  it('are edited in one form with an undo', async () => {
    const { bridge, user } = await openClient();
    await user.click(await screen.findByRole('button', { name: 'Edit contract and address' }));
    const panel = await screen.findByRole('dialog', { name: 'Contract and address' });
    await user.type(within(panel).getByRole('textbox', { name: 'City' }), 'Tannwald');
    await user.type(within(panel).getByRole('textbox', { name: 'Notice' }), '3');
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    const section = screen.getByRole('region', { name: 'Contract and address' });
    await waitFor(() => expect(section.textContent).toContain('CityTannwald'));
    expect((await getClientNamed(bridge, 'Architekt Tannwald')).noticePeriod).toBe(3);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(section.textContent).not.toContain('CityTannwald'));
  });

  it('a person is added, edited, and erased for good after one plain question', async () => {
    const { bridge, user, clientId } = await openClient();
    await user.click(await screen.findByRole('button', { name: 'Add contact' }));
    const panel = await screen.findByRole('dialog', { name: 'Add contact' });
    await user.click(within(panel).getByRole('button', { name: 'Save' }));
    expect(panel.textContent).toContain('A name is needed.');
    await user.type(within(panel).getByRole('textbox', { name: /Name/ }), 'Anna Tann{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Actions for Anna Tann' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Erase this person' }));
    const question = await screen.findByRole('dialog', { name: 'Erase Anna Tann for good?' });
    expect(question.textContent).toContain('This is the one act without undo.');
    await user.click(within(question).getByRole('button', { name: 'Erase for good' }));
    await waitFor(async () => expect(await callFor(bridge, 'contacts.list', { clientId })).toEqual([]));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
