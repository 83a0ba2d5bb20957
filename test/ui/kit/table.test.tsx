import { act, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type Column, Table } from '../../../renderer/ui/table.tsx';
import { renderKit } from '../../helpers/render-kit.tsx';

type Row = { readonly id: string; readonly name: string; readonly hours: number | null };

const rows: readonly Row[] = [
  { id: '1', name: 'Notary', hours: 100 },
  { id: '2', name: 'Ärzte', hours: null },
  { id: '3', name: 'Hotel', hours: 90 },
];

const columns: readonly Column<Row>[] = [
  { id: 'name', header: 'Client', isRowHeader: true, render: (row) => row.name, sortValue: (row) => row.name },
  { id: 'hours', header: 'Hours', align: 'end', render: (row) => row.hours, sortValue: (row) => row.hours },
];

const renderTable = (props: { readonly rows?: readonly Row[]; readonly onRowPress?: (row: Row) => void } = {}) =>
  renderKit(
    <Table
      label="Clients"
      columns={columns}
      rows={props.rows ?? rows}
      rowKey={(row) => row.id}
      {...(props.onRowPress === undefined ? {} : { onRowPress: props.onRowPress })}
    />,
  );

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('Table', () => {
  it('sorts by a column, unknown values last in both directions', async () => {
    const user = userEvent.setup();
    renderTable();
    await user.click(screen.getByRole('button', { name: 'Hours' }));
    expect(names()).toEqual(['Notary', 'Hotel', 'Ärzte']);
    expect(screen.getByRole('columnheader', { name: 'Hours' }).getAttribute('aria-sort')).toBe('descending');
    await user.click(screen.getByRole('button', { name: 'Hours' }));
    expect(names()).toEqual(['Hotel', 'Notary', 'Ärzte']);
  });

  it('sorts names as the locale does', async () => {
    const user = userEvent.setup();
    renderTable();
    await user.click(screen.getByRole('button', { name: 'Client' }));
    expect(names()).toEqual(['Ärzte', 'Hotel', 'Notary']);
  });

  it('moves among rows by arrows with one tab stop, and opens one by Enter or a click on any cell', async () => {
    const user = userEvent.setup();
    const onRowPress = vi.fn();
    renderTable({ onRowPress });
    screen.getByRole('button', { name: 'Notary' }).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Hotel');
    await user.keyboard('{Home}{Enter}');
    expect(onRowPress).toHaveBeenLastCalledWith(rows[0]);
    await user.click(within(screen.getByRole('row', { name: /Hotel/ })).getByText('90'));
    expect(onRowPress).toHaveBeenLastCalledWith(rows[2]);
    const stops = screen.getAllByRole('rowheader').map((cell) => cell.querySelector('button')?.tabIndex);
    expect(stops.filter((tabIndex) => tabIndex === 0)).toHaveLength(1);
  });

  it('builds only the rows in sight of a long list and still says how many there are', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      id: String(index),
      name: `Client ${index}`,
      hours: 1,
    }));
    renderTable({ rows: many });
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(80);
  });

  it('says that there is nothing', () => {
    renderTable({ rows: [] });
    expect(screen.getByText('Nothing found')).toBeTruthy();
  });
});

describe('Table on paper', () => {
  it('has every row of a long list', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ id: String(index), name: `Client ${index}`, hours: 1 }));
    renderTable({ rows: many });
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(80);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getAllByRole('rowheader')).toHaveLength(300);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(80);
  });
});
