import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { callFor, getClientNamed } from '../../helpers/find-client.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { createTestBridge, type TestBridge } from '../../helpers/test-bridge.ts';

const matrix = { page: 'matrix', view: 'matrix' } as const;
const list = { page: 'matrix', view: 'list' } as const;
const chip = (name: string) => screen.findByRole('button', { name: new RegExp(`^Grade .\\??, ${name}`) });
const nameOnChip = (button: HTMLElement) =>
  button.textContent?.replace(/^Grade ., ./, '').replace(/[\d.]+(edge)?$/, '');
const rowNames = () =>
  within(screen.getByRole('table', { name: 'Clients with their grades' }))
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent);

async function addHalfKnown(bridge: TestBridge): Promise<void> {
  const wine = await callFor(bridge, 'clients.add', { name: 'Weinhandlung Prell' });
  const school = await callFor(bridge, 'clients.add', { name: 'Fahrschule Ost' });
  const estimate = (clientId: typeof wine.id, figure: 'revenuePerYear' | 'minutesPerYear', value: number) => ({
    clientId,
    figure,
    value,
  });
  await callFor(bridge, 'book.recordEstimates', {
    estimates: [
      estimate(wine.id, 'revenuePerYear', 7200),
      estimate(wine.id, 'minutesPerYear', 6000),
      estimate(school.id, 'revenuePerYear', 5200),
    ],
  });
  await callFor(bridge, 'assessments.record', { clientId: wine.id, criterion: 'R2', level: 'A' });
}

describe('the matrix', () => {
  it('opens with the shares of each grade and the headline', async () => {
    await renderApp({ bridge: await createDemoBridge(), route: matrix });
    const strip = await screen.findByRole('region', { name: 'Share of each grade' });
    const shares = within(strip)
      .getAllByRole('button')
      .map((group) => group.textContent);
    expect(shares).toEqual([
      'A3102 EUR/hrevenue40\u00a0%hours25\u00a0%',
      'B374 EUR/hrevenue25\u00a0%hours21\u00a0%',
      'C347 EUR/hrevenue10\u00a0%hours14\u00a0%',
      'D337 EUR/hrevenue25\u00a0%hours40\u00a0%',
    ]);
    expect(strip.textContent).toContain('A quarter of revenue, 40\u00a0% of the time');
  });

  it('puts each client into the cell of its axes, largest first', async () => {
    await renderApp({ bridge: await createDemoBridge(), route: matrix });
    const grid = await screen.findByRole('table', { name: 'Clients by relationship and financial value' });
    const rows = within(grid).getAllByRole('row').slice(1);
    const names = rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) =>
          within(cell)
            .queryAllByRole('button')
            .map((button) => nameOnChip(button)),
        ),
    );
    expect(names).toEqual([
      [[], [], [], ['Law Firm Aldermoor', 'Ingenieurbüro Stein', 'Zahnklinik Linden']],
      [
        ['Nonprofit Insieme'],
        ['Architekt Tannwald'],
        ['Logistica Vallesud', 'Notaio Bellomonte', 'Hotel Seeblick'],
        [],
      ],
      [[], ['Bottega Verdefiore'], [], []],
      [['Autohaus Rennfeld', 'Farbklang Agentur', 'Ristorante Osvaldo'], [], [], []],
    ]);
  });

  it('is walked by arrows; Enter opens the client', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route: matrix });
    const first = await chip('Law Firm Aldermoor');
    first.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowLeft}');
    expect(document.activeElement).toBe(await chip('Architekt Tannwald'));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Architekt Tannwald' })).toBeTruthy();
  });

  it('is one tab stop', async () => {
    await renderApp({ bridge: await createDemoBridge(), route: matrix });
    await chip('Hotel Seeblick');
    const grid = screen.getByRole('table', { name: 'Clients by relationship and financial value' });
    const stops = within(grid)
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it('says why on focus', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route: matrix });
    const first = await chip('Law Firm Aldermoor');
    first.focus();
    await user.keyboard('{End}');
    expect((await screen.findByRole('tooltip')).textContent).toContain('Pays 60 days after terms');
  });

  it('hatches what is provisional and keeps the ungraded below, with what is missing', async () => {
    const bridge = await createDemoBridge();
    await addHalfKnown(bridge);
    const { user } = await renderApp({ bridge, route: matrix });
    const provisional = await screen.findByRole('button', { name: /^Grade A\?, Weinhandlung Prell/ });
    expect(provisional.className).toContain('hatched');
    const tray = screen.getByRole('region', { name: 'Not graded (1)' });
    expect(tray.textContent).toContain('no hours and nothing on the relationship');
    await user.click(within(tray).getByRole('button', { name: 'Assess' }));
    expect(await screen.findByRole('dialog', { name: 'Assess Fahrschule Ost' })).toBeTruthy();
  });

  it('marks clients near an edge', async () => {
    await renderApp({ bridge: await createDemoBridge(), route: matrix });
    expect((await chip('Architekt Tannwald')).textContent).toContain('edge');
    expect((await chip('Hotel Seeblick')).textContent).not.toContain('edge');
  });

  it('shows who brings the revenue as a table, too', async () => {
    await renderApp({ bridge: await createDemoBridge(), route: matrix });
    const section = await screen.findByRole('region', { name: 'Revenue by client' });
    expect(section.textContent).toContain('8 of 12 clients bring 85\u00a0% of revenue.');
    expect(await within(section).findAllByRole('row')).toHaveLength(13);
  });

  it('follows a change of the book', async () => {
    const bridge = await createDemoBridge();
    await renderApp({ bridge, route: matrix });
    await chip('Farbklang Agentur');
    const { id } = await getClientNamed(bridge, 'Farbklang Agentur');
    await callFor(bridge, 'clients.archive', { clientId: id });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Grade D, Farbklang Agentur/ })).toBeNull());
  });

  it('teaches while it is empty', async () => {
    await renderApp({ bridge: createTestBridge(), route: matrix });
    expect(await screen.findByRole('heading', { name: 'One look at the whole business' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'First steps, ten minutes' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Load the demo book' })).toBeTruthy();
  });

  it('says what is wrong and tries again', async () => {
    const bridge = await createDemoBridge();
    bridge.failNext('book.grade', { code: 'currency-missing', message: 'two currencies', details: {} });
    const { user } = await renderApp({ bridge, route: matrix });
    expect((await screen.findByRole('alert')).textContent).toContain('Choose the operator currency');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await chip('Hotel Seeblick')).toBeTruthy();
  });
});

describe('the list', () => {
  it('shows the same clients, largest revenue first, with sums', async () => {
    await renderApp({ bridge: await createDemoBridge(), route: list });
    const table = await screen.findByRole('table', { name: 'Clients with their grades' });
    expect(rowNames().slice(0, 3)).toEqual(['Law Firm Aldermoor', 'Ingenieurbüro Stein', 'Autohaus Rennfeld']);
    expect(within(table).getAllByRole('row').at(-1)?.textContent).toContain('120,000100\u00a0%1,500');
  });

  it('opens from the strip, filtered by grade', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route: matrix });
    await user.click(await screen.findByRole('button', { name: /^Grade D 3/ }));
    await screen.findByRole('table', { name: 'Clients with their grades' });
    expect(rowNames()).toEqual(['Autohaus Rennfeld', 'Farbklang Agentur', 'Ristorante Osvaldo']);
  });

  it('is searched, sorted and cleared', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route: list });
    await screen.findByRole('table', { name: 'Clients with their grades' });
    await user.type(screen.getByRole('searchbox', { name: 'Search clients' }), 'an');
    expect(rowNames()).toEqual(['Farbklang Agentur', 'Ristorante Osvaldo', 'Architekt Tannwald']);
    await user.click(screen.getByRole('button', { name: 'Client' }));
    expect(rowNames()).toEqual(['Architekt Tannwald', 'Farbklang Agentur', 'Ristorante Osvaldo']);
    await user.type(screen.getByRole('searchbox', { name: 'Search clients' }), 'xyz');
    await user.click(await screen.findByRole('button', { name: 'Clear filter' }));
    expect(rowNames()).toHaveLength(12);
  });

  it('keeps to one cell until all are asked for', async () => {
    const cell = { fBand: 'B', rBand: 'B' } as const;
    const { user } = await renderApp({ bridge: await createDemoBridge(), route: { ...list, filter: { cell } } });
    const all = await screen.findByRole('button', { name: 'Cell: money B, relationship B' });
    expect(rowNames()).toEqual(['Logistica Vallesud', 'Notaio Bellomonte', 'Hotel Seeblick']);
    await user.click(all);
    expect(rowNames()).toHaveLength(12);
  });

  it('finds those with a deal-breaker', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route: list });
    await screen.findByRole('table', { name: 'Clients with their grades' });
    await user.click(screen.getByRole('button', { name: /All marks/ }));
    await user.click(await screen.findByRole('option', { name: 'With a deal-breaker' }));
    expect(rowNames()).toEqual(['Autohaus Rennfeld', 'Farbklang Agentur']);
  });

  it('opens the rows behind a figure', async () => {
    const { user } = await renderApp({ bridge: await createDemoBridge(), route: list });
    const row = (await screen.findByRole('rowheader', { name: 'Hotel Seeblick' })).closest('tr');
    if (row === null) throw new Error('a row header stands in a row');
    await user.click(within(row).getByRole('button', { name: /^Revenue .*: open/ }));
    const panel = await screen.findByRole('dialog', { name: 'Hotel Seeblick: rows' });
    expect(await within(panel).findByRole('tab', { name: /Invoices/, selected: true })).toBeTruthy();
  });
});

describe('its texts', () => {
  it.each([matrix, list])('all come from the catalog', async (route) => {
    const bridge = await createDemoBridge();
    await addHalfKnown(bridge);
    await renderApp({ bridge, route, settings: { language: 'test' } });
    await screen.findAllByText(/Autohaus Rennfeld/);
    expectOnlyCatalogTexts(document.body);
  });
});
