import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDemoBook } from '../../../electron/services/demo/demo-files.ts';
import { addDays, isInWindow, toCalendarDate, windowEnding } from '../../../shared/core/dates.ts';
import { demoPlans } from '../../helpers/book/demo-plans.ts';
import { writeBook } from '../../helpers/book/write-book.ts';
import { demoAnchor, makeBookRows } from '../../helpers/make-book.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const resources = resolve(import.meta.dirname, '../../../resources');
const rows = makeBookRows(demoPlans);

function filesWrittenFor(lastOn: string): ReadonlyMap<string, string> {
  const folder = tempFolder();
  writeBook(rows, folder, toCalendarDate(lastOn));
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('the files of the demo book', () => {
  it('are what their generator writes', () => {
    for (const [name, text] of filesWrittenFor(demoAnchor)) {
      expect(readFileSync(join(resources, 'demo', name), 'utf8') === text, name).toBe(true);
    }
  });

  it.each([
    '2026-11-21',
    '2027-03-01',
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
    '2029-02-28',
    '2031-12-31',
    '2025-01-01',
  ])('are those of a book that ends on %s once their dates are shifted', (today) => {
    const expected = filesWrittenFor(today);
    const { files } = readDemoBook(resources, toCalendarDate(today));
    expect(files).toHaveLength(8);
    for (const { name, text } of files) expect(text === expected.get(name), name).toBe(true);
  });

  it('keep every row on its side of the window, whatever today is', () => {
    const backs = [
      ...rows.invoices.map((row) => row.issuedBack),
      ...rows.payments.map((row) => row.paidBack),
      ...rows.times.map((row) => row.back),
      ...rows.tickets.map((row) => row.openedBack),
    ];
    const inside = backs.filter((back) => back <= 364);
    // The window is one stretch of days: where its first and last rows lie in it and the next older one doesn't, all do.
    const edges = [Math.min(...inside), Math.max(...inside), Math.min(...backs.filter((back) => back > 364))];
    for (let ahead = 0; ahead < 1_600; ahead += 1) {
      const today = addDays(toCalendarDate('2026-11-21'), ahead);
      const window = windowEnding(today);
      expect(
        edges.map((back) => isInWindow(addDays(today, -back), window)),
        today,
      ).toEqual([true, true, false]);
    }
  });

  it('hold invoices of each client from before the window, so that none is new', () => {
    for (const { name } of demoPlans) {
      expect(
        rows.invoices.some((row) => row.client === name && row.issuedBack > 365),
        name,
      ).toBe(true);
    }
  });
});
