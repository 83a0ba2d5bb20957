import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PageArea } from '../../../electron/services/ports.ts';
import type { InsightView } from '../../../renderer/ui/navigation.ts';
import type { SettingsChange } from '../../../shared/contract/settings-calls.ts';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { answeredDialogs, noPrinter } from '../../helpers/fixed-ports.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { tempFolder } from '../../helpers/temp-folder.ts';

type Given = { readonly bridge?: Awaited<ReturnType<typeof createDemoBridge>>; readonly settings?: SettingsChange };

async function open(view: InsightView, { bridge, settings = {} }: Given = {}) {
  const demo = bridge ?? (await createDemoBridge());
  return await renderApp({ bridge: demo, route: { page: 'insight', view }, settings });
}

const figure = (name: string) => screen.findByRole('figure', { name });

describe('Pareto', () => {
  it('says who brings the revenue, and that nothing hangs on one', async () => {
    await open('pareto');
    await figure('Revenue, EUR by client');
    await screen.findByText('8 of 12 clients make up 85 %.');
    await screen.findByText('Largest 15 %, largest three 42 %.');
    await screen.findByText(/^No concentration/);
    const fifth = await screen.findByRole('region', { name: 'Fifth of revenue' });
    expect(
      within(fifth)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['ALaw Firm Aldermoor15\u00a0%', 'AIngenieurbüro Stein14\u00a0%', 'DAutohaus Rennfeld13\u00a0%']);
  });

  it('flags concentration', async () => {
    const bridge = await createDemoBridge();
    bridge.deps.db.exec(
      "UPDATE invoices SET amount_minor = amount_minor * 4 WHERE client_id = (SELECT id FROM clients WHERE name LIKE 'Law Firm%')",
    );
    await open('pareto', { bridge });
    const flags = await screen.findByRole('list', { name: 'Concentration' });
    expect(flags.textContent).toContain('above 25 %');
    expect(flags.textContent).toContain('above 45 %');
  });

  it('shows another measure, by chart or table, and says what is not recorded', async () => {
    const { user } = await open('pareto');
    await user.click(await screen.findByRole('radio', { name: 'Hours' }));
    await user.click(await screen.findByRole('radio', { name: 'Table' }));
    const table = await screen.findByRole('table', { name: 'Hours by client' });
    expect(within(table).getAllByRole('row')[1]?.textContent).toContain('Autohaus Rennfeld');
    await user.click(await screen.findByRole('radio', { name: 'Disputed invoices' }));
    await screen.findByText(/^No disputed invoices are recorded/);
  });

  it('opens the client from the table', async () => {
    const { user } = await open('pareto');
    await user.click(await screen.findByRole('radio', { name: 'Table' }));
    const table = await screen.findByRole('table', { name: 'Revenue, EUR by client' });
    await user.click(within(table).getByRole('button', { name: 'Law Firm Aldermoor' }));
    await screen.findByRole('heading', { level: 1, name: /Law Firm Aldermoor/ });
  });
});

describe('money and relationship', () => {
  it('has every client with rate, relationship and revenue in its table', async () => {
    const { user } = await open('money-and-relationship');
    await figure('What an hour brings, and the relationship');
    await user.click(await screen.findByRole('radio', { name: 'Table' }));
    const row = await screen.findByRole('row', { name: /Farbklang/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['D', '35.26', '29', '9,000']);
  });

  it('saves the chart as it is drawn under a name without client or grade', async () => {
    const path = join(tempFolder(), 'chart.png');
    const areas: PageArea[] = [];
    const names: string[] = [];
    const toPng = async (area: PageArea) => {
      areas.push(area);
      expect(document.querySelector('figure[data-picturing]')).not.toBeNull();
      return new Uint8Array([137, 80, 78, 71]);
    };
    const dialogs = answeredDialogs({ toSave: path });
    const toSave: typeof dialogs.toSave = (options) => {
      names.push(options.suggestedName);
      return dialogs.toSave(options);
    };
    const ports = { pickFile: { ...dialogs, toSave }, printPage: { ...noPrinter(), toPng } };
    const { user } = await open('money-and-relationship', { bridge: await createDemoBridge({ ports }) });
    await user.click(await screen.findByRole('button', { name: 'Save as image' }));
    await screen.findByText(/^Written: /);
    expect(names).toEqual(['What an hour brings, and the relationship 2026-10-31.png']);
    expect(areas).toHaveLength(1);
    expect(readFileSync(path)).toHaveLength(4);
    expect(document.querySelector('figure[data-picturing]')).toBeNull();
  });
});

it.each(['pareto', 'money-and-relationship'] as const)('%s says what is missing without clients', async (view) => {
  await renderApp({ route: { page: 'insight', view } });
  await screen.findByText('Nothing to look at yet');
});

it.each(['pareto', 'money-and-relationship'] as const)('%s holds no text that is not of the catalog', async (view) => {
  const { container } = await open(view, { settings: { language: 'test' } });
  await screen.findByRole('figure');
  expectOnlyCatalogTexts(container);
});
