import { describe, expect, test } from 'vitest';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import { type Importer, listRows } from './import-helpers.ts';
import { makeBook } from './settling-fixtures.ts';

describe('tickets after hours', () => {
  const tickets =
    'client,number,opened_at,after_hours\nLago,1,2026-03-03 09:00,\nLago,2,2026-03-03 20:00,\nLago,3,2026-03-08 10:00,no\nLago,4,2026-03-08,\n';
  const timesOf = ({ deps }: Importer) =>
    listRows<{ isAfter: number | null }>(deps.db, 'SELECT is_after_hours AS isAfter FROM tickets ORDER BY number').map(
      ({ isAfter }) => isAfter,
    );

  test('are told by the office hours; the file’s own word stays', async () => {
    const book = makeBook();
    await book.text(tickets);
    expect(timesOf(book)).toEqual([null, null, 0, null]);
    updateSettings(book.deps, { officeHours: 'Mon-Fri 08:00-18:00' });
    expect(timesOf(book)).toEqual([0, 1, 0, null]);
    updateSettings(book.deps, { officeHours: 'Mon-Fri 10:00-22:00' });
    expect(timesOf(book)).toEqual([1, 0, 0, null]);
    await book.text('client,number,opened_at\nLago,5,2026-03-03 09:30\n');
    expect(timesOf(book)).toEqual([1, 0, 0, null, 1]);
    updateSettings(book.deps, { officeHours: null });
    expect(timesOf(book)).toEqual([null, null, 0, null, null]);
  });
});
