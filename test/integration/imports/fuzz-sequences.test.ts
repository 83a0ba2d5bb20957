import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WritableDb } from '../../../electron/db/database.ts';
import { computeBook } from '../../../electron/services/book/grade-book.ts';
import { redoImport } from '../../../electron/services/imports/redo-import.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import { toCalendarDate } from '../../../shared/core/dates.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { dumpBook, type Importer, makeImporter } from './import-helpers.ts';

function makeBook(): Importer {
  const importer = makeImporter();
  updateSettings(importer.deps, { currency: 'EUR' as CurrencyCode });
  return importer;
}

const client = fc.constantFrom('Lago', 'Ponte', 'LAGO GmbH', 'Müller', 'Mueller', 'Riva');
const day = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('05', '17', '28'))
  .map(([month, of]) => `2026-0${month}-${of}`);
const minor = fc.constantFrom('100.00', '119.00', '50.00', '-100.00', '0.00', '40.00');
const number = fc.constantFrom('1', '2', '3', 'R-1', '');
const rowsOf = (...cells: fc.Arbitrary<string>[]) =>
  fc
    .array(fc.tuple(...cells), { minLength: 1, maxLength: 6 })
    .map((rows) => rows.map((row) => `${row.join(',')}\n`).join(''));

const euro = fc.constant('EUR');
const anyFile = fc.oneof(
  rowsOf(client, number, day, minor, euro).map((rows) => `client,number,issued_on,amount,currency\n${rows}`),
  rowsOf(client, number, day, day, minor, minor).map(
    (rows) => `Client,Invoice No,Invoice Date,Due Date,Total,Balance\n${rows}`,
  ),
  rowsOf(client, number, day, minor).map((rows) => `client,invoice,paid_on,amount\n${rows}`),
  fc
    .tuple(day, rowsOf(client, number, day, minor, euro))
    .map(([of, rows]) => `As of ${of}\n\nclient,number,due_on,open_balance,currency\n${rows}`),
  rowsOf(client, number, day, minor, euro).map((rows) => `client,number,due_on,open_balance,currency\n${rows}`),
  rowsOf(client, day, fc.constantFrom('30', '90')).map((rows) => `client,date,minutes\n${rows}`),
  rowsOf(client, fc.constantFrom('lago.example', 'riva.example', '')).map((rows) => `name,email_domain\n${rows}`),
);

type Step =
  | { readonly kind: 'import'; readonly text: string }
  | { readonly kind: 'undo' | 'redo'; readonly at: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: anyFile.map((text) => ({ kind: 'import' as const, text })) },
  { weight: 1, arbitrary: fc.nat(9).map((at) => ({ kind: 'undo' as const, at })) },
  { weight: 1, arbitrary: fc.nat(9).map((at) => ({ kind: 'redo' as const, at })) },
);

/** Whether it was done; anything but a refusal is an error of ours. */
function attempt(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

function expectSound(db: WritableDb): void {
  expect(db.pragma('foreign_key_check')).toEqual([]);
}

test('whatever is imported, undone and done again: undoing what stands, newest first, leaves the store as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 9 }), async (steps) => {
      const { deps, text } = makeBook();
      const before = dumpBook(deps.db);
      const done: ImportId[] = [];
      let standing: ImportId[] = [];
      for (const step of steps) {
        if (step.kind === 'import') {
          const report = await text(step.text).catch((error: unknown) => {
            if (error instanceof Refusal) return undefined;
            throw error;
          });
          if (report === undefined) continue;
          const { total, imported, skipped, setAside } = report.rows;
          expect(imported + skipped + setAside).toBe(total);
          done.push(report.importId);
          standing.push(report.importId);
        } else if (done.length > 0) {
          const importId = done[step.at % done.length]!;
          const isStanding = standing.includes(importId);
          if (step.kind === 'undo' && isStanding && attempt(() => undoImport(deps, { importId })))
            standing = standing.filter((id) => id !== importId);
          if (step.kind === 'redo' && !isStanding && attempt(() => redoImport(deps, { importId })))
            standing.push(importId);
        }
        expectSound(deps.db);
      }
      for (const importId of standing.toReversed()) undoImport(deps, { importId });
      expect(dumpBook(deps.db)).toEqual(before);
    }),
    { numRuns: Number(process.env['WINNOW_FUZZ_RUNS'] ?? 20) },
  );
}, 600_000);

function figuresOf(client: object): string {
  const figures = JSON.stringify(client, (key, value: unknown) => (/id$|name$/i.test(key) ? undefined : value));
  return figures.replaceAll(/(?:LAGO GmbH|Lago|Müller|Mueller)/g, 'client');
}

test('files that have no invoice in common give the same grades in any order', async () => {
  const disjoint = fc
    .tuple(
      fc.uniqueArray(fc.tuple(client, day, fc.constantFrom('100.00', '119.00', '50.00')), {
        minLength: 2,
        maxLength: 8,
      }),
      fc.array(fc.tuple(client, day, fc.constantFrom('30', '90')), { maxLength: 5 }),
    )
    .map(([invoices, times]) => [
      ...invoices.map(
        ([name, on, amount], at) =>
          `client,number,issued_on,due_on,amount,currency\n${name},N-${at},${on},${on},${amount},EUR\n`,
      ),
      ...times.map(([name, on, minutes], at) => `client,date,minutes,note\n${name},${on},${minutes},t${at}\n`),
    ]);
  const gradesAfter = async (files: readonly string[]) => {
    const { deps, text } = makeBook();
    for (const file of files) await text(file);
    const { book } = computeBook(deps, toCalendarDate('2026-06-30'));
    // clients are told by ids that count up, and by whichever spelling came first
    return book.clients.map((client) => figuresOf(client)).toSorted();
  };
  await fc.assert(
    fc.asyncProperty(
      disjoint.chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }))),
      async ([files, shuffled]) => {
        expect(await gradesAfter(shuffled)).toEqual(await gradesAfter(files));
      },
    ),
    { numRuns: Number(process.env['WINNOW_FUZZ_RUNS'] ?? 10) },
  );
}, 600_000);
