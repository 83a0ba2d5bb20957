import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { cell, openInventory, vendors } from './open-inventory.ts';

const goTo = (row: number, col: number) => fireEvent.mouseDown(cell(row, col));

describe('the grid', () => {
  it('takes what is typed, moves on by Enter and Tab, and stores it', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(2, 0);
    await user.keyboard('Nord{Tab}Gas{Tab}N-3{Enter}');
    await waitFor(() => expect(stored()[2]).toEqual({ vendor: 'Nord', supplies: 'Gas', account: 'N-3' }));
    expect(await screen.findByText('Saved')).toBeTruthy();
    // Enter after Tab goes to the column where the row began.
    expect(document.activeElement).toBe(cell(3, 0));
  });

  it('leaves a cell as it was by Escape and keeps the focus', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(0, 1);
    await user.keyboard('{Enter}X{Escape}');
    expect(document.activeElement).toBe(cell(0, 1));
    expect(cell(0, 1).textContent).toBe('Internet');
    expect(stored()[0]?.['supplies']).toBe('Internet');
  });

  it('reads dates in the usual forms and offers choices', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(0, 4);
    await user.keyboard('31.12.2027{Enter}');
    await waitFor(() => expect(stored()[0]?.['endsOn']).toBe('2027-12-31'));
    expect(cell(0, 4).textContent).toContain('31 Dec 2027');
  });

  it('refuses what looks like a secret, keeps the text, says so, and stores the rest', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(0, 3);
    await user.keyboard('password: Sommer{Enter}');
    goTo(0, 3);
    expect(await screen.findByText(/looks like a password or a key. It is not stored/)).toBeTruthy();
    expect(cell(0, 3).getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('1 cell is not saved')).toBeTruthy();
    goTo(1, 1);
    await user.keyboard('Software{Enter}');
    await waitFor(() => expect(stored()[1]?.['supplies']).toBe('Software'));
    expect(stored()[0]).toEqual(vendors[0]);
  });

  it('refuses a day that can be read both ways', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(0, 4);
    await user.keyboard('03/04/2027{Enter}');
    goTo(0, 4);
    expect(await screen.findByText(/3 Apr 2027 \/ 4 Mar 2027/)).toBeTruthy();
    expect(stored()[0]?.['endsOn']).toBeUndefined();
  });

  it('keeps the text where it could not be stored, says so, and stores it when asked again', async () => {
    const { user, stored, bridge } = await openInventory({ records: vendors });
    bridge.failNext('handover.save', { code: 'disk-full', message: 'full', details: {} });
    goTo(0, 1);
    await user.keyboard('Fibre{Enter}');
    expect(await screen.findByText(/Not saved.*The disk is full/)).toBeTruthy();
    expect(cell(0, 1).textContent).toBe('Fibre');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(stored()[0]?.['supplies']).toBe('Fibre'));
  });

  it('stores what was typed last when the page is left', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(0, 1);
    await user.keyboard('Fibre{Enter}');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() => expect(stored()[0]?.['supplies']).toBe('Fibre'));
  });

  it('keeps a refused text while another page is open', async () => {
    const { user } = await openInventory({ records: vendors });
    goTo(0, 4);
    await user.keyboard('soon{Enter}');
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(await screen.findByRole('button', { name: 'Inventory' }));
    expect(await screen.findByText('1 cell is not saved')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show the cell' }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('soon'));
  });

  it('is undone and done again', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(0, 0);
    await user.keyboard('{Shift>} {/Shift}');
    await user.click(screen.getByRole('button', { name: 'Delete rows' }));
    await waitFor(() => expect(stored()).toHaveLength(1));
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('gridcell'));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(stored()).toEqual(vendors));
    await waitFor(() => expect(cell(0, 0).textContent).toBe('Alpenfaser'));
    await user.keyboard('{Control>}y{/Control}');
    await waitFor(() => expect(stored()).toHaveLength(1));
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(stored()).toEqual(vendors));
  });

  it('duplicates, checks, and says what does not apply', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(1, 0);
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    await waitFor(() => expect(stored()).toHaveLength(3));
    await user.click(screen.getByRole('button', { name: 'Checked today' }));
    await waitFor(() => expect(cell(1, 8).textContent).toContain('31 Oct 2026'));
    await user.click(screen.getByRole('button', { name: 'More for rows and section' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Does not apply because…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Reason' }), 'ends this year');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(stored()[1]?.['supplies']).toBe('- ends this year'));
    expect(cell(1, 1).textContent).toBe('ends this year');
    expect(within(cell(1, 1)).getByLabelText('does not apply')).toBeTruthy();
  });

  it('says how old a look is, not by colour alone', async () => {
    await openInventory({ records: vendors, verifiedOn: '2025-10-01' });
    expect(within(cell(0, 8)).getByLabelText('older than a year')).toBeTruthy();
  });

  it('clears, fills down and selects like a spreadsheet', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(0, 0);
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}');
    await waitFor(() => expect(stored().map(({ vendor }) => vendor)).toEqual(['Alpenfaser', 'Alpenfaser']));
    await user.keyboard('{Delete}');
    await waitFor(() => expect(stored().map(({ vendor }) => vendor)).toEqual([undefined, undefined]));
  });

  it('lets go of the focus by Escape and Tab', async () => {
    const { user } = await openInventory({ records: vendors });
    goTo(0, 0);
    await waitFor(() => expect(document.activeElement).toBe(cell(0, 0)));
    await user.tab();
    expect(document.activeElement).toBe(cell(0, 1));
    await user.keyboard('{Escape}');
    await user.tab();
    expect(document.activeElement?.getAttribute('role')).not.toBe('gridcell');
  });

  it('draws only what is in sight of many rows', async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ vendor: `V${index}` }));
    const { user } = await openInventory({ records: many });
    expect(document.querySelectorAll('[role=row]').length).toBeLessThan(60);
    goTo(0, 0);
    await user.keyboard('{Control>}{End}{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(cell(300, 8)));
  });
});

describe('a block from a spreadsheet', () => {
  const block =
    'Supplier\tSupplies\tAccount no\tContract ends\tColour\nNord\tGas\tN-1\t31.12.2027\tred\nSued\ttoken: abc1234\tS-2\tsoon\tblue';

  it('is looked at first, by its headings, with what does not fit', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(2, 0);
    await waitFor(() => expect(document.activeElement).toBe(cell(2, 0)));
    await user.paste(block);
    expect(await screen.findByRole('heading', { name: '3 rows, 5 columns' })).toBeTruthy();
    expect(screen.getByText(/2 rows go in. 1 column is left out. 1 cell do/)).toBeTruthy();
    expect(screen.getByText(/1 cell looks like a secret and stays out/)).toBeTruthy();
    expect(screen.queryByText(/abc1234/)).toBeNull();
    expect(stored()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Put in 2 rows' }));
    await waitFor(() => expect(stored()).toHaveLength(4));
    expect(stored()[2]).toEqual({ vendor: 'Nord', supplies: 'Gas', account: 'N-1', endsOn: '2027-12-31' });
    expect(stored()[3]).toEqual({ vendor: 'Sued', account: 'S-2' });
    expect(await screen.findByText('1 cell is not saved')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo the last change' }));
    await waitFor(() => expect(stored()).toEqual(vendors));
  });

  it('goes over the cells below the current one where it has no headings', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    goTo(0, 1);
    await waitFor(() => expect(document.activeElement).toBe(cell(0, 1)));
    await user.paste('Fibre\tK-9\nCase software\tF-9');
    await user.click(await screen.findByRole('button', { name: 'Put in 2 rows' }));
    await waitFor(() => expect(stored().map(({ supplies }) => supplies)).toEqual(['Fibre', 'Case software']));
    expect(stored().map(({ vendor, account }) => [vendor, account])).toEqual([
      ['Alpenfaser', 'K-9'],
      ['Foro', 'F-9'],
    ]);
  });

  it('can be pasted into a field', async () => {
    const { user, stored } = await openInventory({ records: vendors });
    await user.click(screen.getByRole('button', { name: 'Paste rows' }));
    await user.click(await screen.findByRole('textbox', { name: 'Rows copied from a spreadsheet' }));
    await user.paste('Vendor;Supplies\nWest;Water');
    await user.click(screen.getByRole('button', { name: 'Look at it first' }));
    await user.click(await screen.findByRole('button', { name: 'Put in 1 row' }));
    await waitFor(() => expect(stored()[2]).toEqual({ vendor: 'West', supplies: 'Water' }));
  });
});
