import { existsSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { answeredDialogs } from '../../helpers/fixed-ports.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { createTestBridge } from '../../helpers/test-bridge.ts';

const route = { page: 'settings' } as const;

describe('everything as tables', () => {
  it('is written where the user says, named, and brought back into an empty book', { timeout: 40_000 }, async () => {
    const folder = tempFolder();
    const bridge = createTestBridge({ ports: { pickFile: answeredDialogs({ folder }) } });
    await bridge.call('imports.loadDemo', {});
    const { user } = await renderApp({ route, bridge });
    await user.click(await screen.findByRole('tab', { name: 'Data and safety' }));
    expect(screen.queryByRole('button', { name: 'From a folder…' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Export as workbook…' }));
    const path = await screen.findByText(/Winnow INTERNAL export .*\.xlsx$/, {}, { timeout: 20_000 });
    expect(existsSync(path.textContent ?? '')).toBe(true);
    expect(screen.getByText(/^[\d,]+ rows in \d+ tables were written\.$/)).toBeTruthy();
  });

  it('fills an empty book', { timeout: 40_000 }, async () => {
    const folder = tempFolder();
    const full = createTestBridge({ ports: { pickFile: answeredDialogs({ folder }) } });
    await full.call('imports.loadDemo', {});
    const written = await full.call('export.everything', { format: 'csv' });
    if (!written.ok || written.value === null) throw new Error('it was written');
    const bridge = createTestBridge({ ports: { pickFile: answeredDialogs({ folder: written.value.path }) } });
    const { user } = await renderApp({ route, bridge });
    await user.click(await screen.findByRole('tab', { name: 'Data and safety' }));
    await user.click(await screen.findByRole('button', { name: 'From a folder…' }));
    await screen.findByText(/^[\d,]+ rows were brought back\.$/, {}, { timeout: 20_000 });
    expect(await screen.findByText(/12 clients/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'From a folder…' })).toBeNull();
  });

  it('says so where nothing was chosen, by changing nothing', async () => {
    const { user } = await renderApp({ route });
    await user.click(await screen.findByRole('tab', { name: 'Data and safety' }));
    await user.click(await screen.findByRole('button', { name: 'Export as CSV…' }));
    expect(await screen.findByText(/Every table of the book/)).toBeTruthy();
  });
});
