import { describe, expect, test } from 'vitest';
import { answerRows } from '../../../electron/services/imports/answers/answer-rows.ts';
import { listRowsLeftOut } from '../../../electron/services/imports/list-imports.ts';
import { updateSettings } from '../../../electron/services/settings/update-settings.ts';
import type { ClientId } from '../../../shared/core/ids.ts';
import type { CurrencyCode } from '../../../shared/core/money.ts';
import { type Importer, listRows, makeImporter } from './import-helpers.ts';

const head = 'Client,Invoice No,Invoice Date,Amount,Currency\n';

const known = '01/31/2026,Invoice,1,New Name,,,100.00,\n01/31/2026,Invoice,3,Riva,,,9.00,\n';

async function bookWithTwin(report = known) {
  const importer = makeImporter();
  updateSettings(importer.deps, { currency: 'EUR' as CurrencyCode });
  await importer.text(`${head}Old Name,1,2026-01-31,100.00,EUR\nLago,2,2026-01-31,70.00,EUR\n`);
  const { importId, rows, leftOut } = await importer.text(
    `Invoices\n\nDate,Transaction type,Num,Name,Memo/Description,Due date,Amount,Open balance\n${report}`,
  );
  expect(rows).toMatchObject({ imported: 1, setAside: 1 });
  return { importer, importId, waiting: leftOut.map(({ row }) => row) };
}

const waitingOf = ({ deps }: Importer, importId: Awaited<ReturnType<typeof bookWithTwin>>['importId']) =>
  listRowsLeftOut(deps, { importId }).filter(({ outcome }) => outcome === 'setAside');

const numbersOf = ({ deps }: Importer) =>
  listRows<{ name: string; number: string }>(
    deps.db,
    'SELECT name, number FROM invoices JOIN clients ON clients.id = client_id ORDER BY number, name',
  ).map(({ name, number }) => `${name} ${number}`);

describe('an invoice that waits because another client has it', () => {
  test('waits no longer once it is told to be the known one', async () => {
    const { importer, importId, waiting } = await bookWithTwin();
    const [old] = listRows<{ id: ClientId }>(importer.deps.db, "SELECT id FROM clients WHERE name = 'Old Name'");
    answerRows(importer.deps, { importId, rows: waiting, answer: { kind: 'client', clientId: old!.id } });
    expect(waitingOf(importer, importId)).toEqual([]);
    expect(listRowsLeftOut(importer.deps, { importId }).map(({ why }) => why)).toEqual([
      'duplicate: another file brought the same invoice',
    ]);
    expect(numbersOf(importer)).toEqual(['Old Name 1', 'Lago 2', 'Riva 3']);
  });

  test('leaves the known one as it is, though its file tells more', async () => {
    const { importer, importId, waiting } = await bookWithTwin(
      '01/31/2026,Invoice,1,New Name,,02/28/2026,100.00,100.00\n01/31/2026,Invoice,3,Riva,,02/28/2026,9.00,9.00\n',
    );
    const [old] = listRows<{ id: ClientId }>(importer.deps.db, "SELECT id FROM clients WHERE name = 'Old Name'");
    const answer = { kind: 'client', clientId: old!.id } as const;
    expect(answerRows(importer.deps, { importId, rows: waiting, answer })).toMatchObject({ taken: 0, stillWaiting: 0 });
    expect(waitingOf(importer, importId)).toEqual([]);
    expect(listRows(importer.deps.db, "SELECT due_on AS dueOn FROM invoices WHERE number = '1'")).toEqual([
      { dueOn: null },
    ]);
  });

  test('counts for the client that is named for it, whoever has another of its number', async () => {
    const { importer, importId, waiting } = await bookWithTwin();
    const answered = answerRows(importer.deps, {
      importId,
      rows: waiting,
      answer: { kind: 'new-client', name: 'New Name' },
    });
    expect(answered).toMatchObject({ taken: 1, stillWaiting: 0 });
    expect(numbersOf(importer)).toEqual(['New Name 1', 'Old Name 1', 'Lago 2', 'Riva 3']);
  });
});

describe('what a second tool tells of a known invoice', () => {
  test('fills in its sum with VAT and its currency', async () => {
    const importer = makeImporter();
    updateSettings(importer.deps, { currency: 'EUR' as CurrencyCode });
    await importer.text(
      'Invoices\n\nDate,Transaction type,Num,Name,Memo/Description,Due date,Amount,Open balance\n01/31/2026,Invoice,1,Lago,,,100.00,\n01/31/2026,Invoice,2,Riva,,,100.00,\n',
      { vat: 'net' },
    );
    const second = await importer.text(
      'Invoice Date,Number,Kunde,Nettobetrag,Bruttobetrag,Offener Betrag,Währung\n2026-01-31,1,Lago AG,100.00,119.00,119.00,CHF\n',
      {},
      'rechnungen.csv',
    );
    expect(second.questions.map(({ code }) => code)).not.toContain('invoices-known');
    expect(
      listRows(
        importer.deps.db,
        'SELECT amount_minor AS net, gross_minor AS gross, balance_minor AS open, currency FROM invoices WHERE number = 1',
      ),
    ).toEqual([{ net: 10_000, gross: 11_900, open: 11_900, currency: 'CHF' }]);
  });
});
