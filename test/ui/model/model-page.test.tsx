import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { expectOnlyCatalogTexts } from '../../helpers/catalog-texts.ts';
import { createDemoBridge } from '../../helpers/demo-bridge.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const route = { page: 'model' } as const;
const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const button = (name: string) => screen.getByRole('button', { name });

async function retype(user: Awaited<ReturnType<typeof renderApp>>['user'], name: string, text: string) {
  const input = await field(name);
  await user.clear(input);
  await user.type(input, text);
}

describe('the editor of the scoring model', () => {
  it('keeps a running sum, and one key spreads the rest', async () => {
    const { user } = await renderApp({ route, bridge: await createDemoBridge() });
    await retype(user, 'Weight of Margin', '60');
    expect(await screen.findByText(/Sum 130 · 30 too much/)).toBeTruthy();
    await user.keyboard('r');
    expect(await screen.findAllByText(/Sum 100 · adds up/)).toHaveLength(2);
    expect(box('Weight of Margin').value).toBe('60');
    expect(box('Weight of Per hour').value).toBe('17');
  });

  it('tells who would change, with names that lead to them, before a version is saved', async () => {
    const { user, bridge } = await renderApp({ route, bridge: await createDemoBridge() });
    await user.click(await screen.findByRole('tab', { name: 'Bands and size' }));
    await retype(user, 'B from', '70{Tab}');
    expect(await screen.findByText(/clients? would change:/)).toBeTruthy();
    const before = await bridge.call('model.listVersions', {});
    expect(before.ok && before.value).toEqual([]);
    await user.click(button('Save this version'));
    expect(await screen.findByText('A name is needed.')).toBeTruthy();
    await user.type(box('Name'), 'Stricter');
    await user.type(box('Why'), 'Better clients only.');
    await user.click(button('Save this version'));
    expect(await screen.findByText('in force')).toBeTruthy();
    expect(await screen.findByText(/Stricter, version 1 of/)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('None saved yet: the shipped model grades.')).toBeTruthy();
  });

  it('says what is amiss where it stands, and saves nothing until it is mended', async () => {
    const { user } = await renderApp({ route, bridge: await createDemoBridge() });
    await user.click(await screen.findByRole('tab', { name: 'Bands and size' }));
    await retype(user, 'B from', '85{Tab}');
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/A has to begin above the next band/)).toBeTruthy();
    expect(box('A from').getAttribute('aria-invalid')).toBe('true');
    expect(button('Save this version').hasAttribute('disabled')).toBe(true);
    await retype(user, 'B from', '60{Tab}');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('takes an own criterion whose weight comes from the others', async () => {
    const { user } = await renderApp({ route, bridge: await createDemoBridge() });
    await screen.findByText('Who would change');
    const [, addToRelationship] = screen.getAllByRole('button', { name: 'Add an own criterion' });
    if (addToRelationship === undefined) throw new Error('no button');
    await user.click(addToRelationship);
    expect((await field('Weight of Own criterion 1')).value).toBe('10');
    expect(await screen.findAllByText(/Sum 100 · adds up/)).toHaveLength(2);
    await user.click(button('Remove Own criterion 1'));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Weight of Own criterion 1' })).toBeNull());
    expect(screen.getAllByText(/Sum 100 · adds up/)).toHaveLength(2);
    await user.click(button('Discard changes'));
    await waitFor(() => expect(screen.queryByText('Save as a version')).toBeNull());
  });

  it('opens without a single client', async () => {
    const { user } = await renderApp({ route });
    await user.click(await screen.findByRole('button', { name: 'Cash first' }));
    expect(await screen.findByText('No client is graded yet.')).toBeTruthy();
  });

  it('speaks by the catalog alone', async () => {
    const { container } = await renderApp({ route, settings: { language: 'test' as never } });
    await waitFor(() => expect(container.querySelector('fieldset')).not.toBeNull());
    expectOnlyCatalogTexts(container);
  });
});
