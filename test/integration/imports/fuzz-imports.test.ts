import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { WritableDb } from '../../../electron/db/database.ts';
import { listStoreTables } from '../../../electron/db/repositories/whole-store.ts';
import { renderXlsx } from '../../../electron/files/writing/write-xlsx.ts';
import { importFiles } from '../../../electron/services/imports/import-files.ts';
import { undoImport } from '../../../electron/services/imports/undo-import.ts';
import { toRefusal } from '../../../shared/core/to-refusal.ts';
import { importKinds } from '../../../shared/importing/import-kind.ts';
import { createTestDeps } from '../../helpers/service-deps.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { fixture } from './import-helpers.ts';

const csvs = readdirSync(fixture('.')).map((name) => readFileSync(fixture(name)));
const invoice = strToU8(
  '<?xml version="1.0"?><p:FatturaElettronica xmlns:p="x"><FatturaElettronicaHeader><CessionarioCommittente><DatiAnagrafici><Anagrafica><Denominazione>Riva</Denominazione></Anagrafica></DatiAnagrafici></CessionarioCommittente></FatturaElettronicaHeader><FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>2026-01-05</Data><Numero>7</Numero><ImportoTotaleDocumento>122.00</ImportoTotaleDocumento></DatiGeneraliDocumento></DatiGenerali></FatturaElettronicaBody></p:FatturaElettronica>',
);
const sheet = renderXlsx([
  { name: 'Invoices', headers: ['Client', 'Number', 'Date', 'Amount'], rows: [[{ kind: 'text', text: 'Riva' }]] },
]);
const whole: readonly Uint8Array[] = [...csvs, invoice, sheet, zipSync({ 'a.csv': csvs[0]!, 'b.xml': invoice })];

const cut = fc
  .tuple(fc.constantFrom(...whole), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([bytes, share]) => bytes.subarray(0, Math.floor(bytes.length * share)));
const spliced = fc.tuple(cut, cut).map(([one, other]) => Buffer.concat([one, other]));
const scratched = fc
  .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 20 }))
  .map(([bytes, scratches]) => {
    const copy = Uint8Array.from(bytes);
    for (const [at, byte] of scratches) copy[at % copy.length] = byte;
    return copy;
  });
const swapped = fc
  .tuple(fc.constantFrom(...csvs), fc.constantFrom(';', '\t', '|', '"', ' '), fc.constantFrom(',', '.', '"', '\n'))
  .map(([bytes, to, from]) => strToU8(Buffer.from(bytes).toString('utf8').replaceAll(from, to)));
const anyFile = fc.oneof(fc.uint8Array({ maxLength: 400 }), cut, spliced, scratched, swapped);
const anyName = fc.constantFrom('a.csv', 'a.xlsx', 'a.json', 'a.xml', 'a.zip', 'a');
const anyKind = fc.option(fc.constantFrom(...importKinds), { nil: undefined });

/** What an undone import leaves: its place in the history, and how its file was read. */
const history = ['imports', 'import_rows_left_out', 'import_mappings'];

/** Every row of the store but those of the history of imports. */
function dump(db: WritableDb): unknown {
  return listStoreTables(db)
    .filter(({ name }) => !history.includes(name))
    .map(({ name, keyColumns }) => db.prepare(`SELECT * FROM "${name}" ORDER BY ${keyColumns.join(', ')}`).all());
}

test('whatever bytes are imported: every row is accounted for, or a refusal and nothing changed; undo brings all back', async () => {
  const deps = createTestDeps();
  const folder = tempFolder();
  let taken = 0;
  let refused = 0;
  const importBytes = async (bytes: Uint8Array, name: string, kind: (typeof importKinds)[number] | undefined) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const before = dump(deps.db);
    const count = deps.db.prepare('SELECT count(*) FROM imports').pluck();
    const imports = count.get();
    try {
      const options = kind === undefined ? {} : { kind };
      const [report] = await importFiles(deps, [{ path, options }], { dryRun: false });
      const { total, imported, skipped, setAside } = report!.rows;
      expect(imported + skipped + setAside).toBe(total);
      expect(deps.db.pragma('foreign_key_check')).toEqual([]);
      undoImport(deps, { importId: report!.importId });
      taken += 1;
    } catch (error) {
      expect(toRefusal(error), String((error as Error).stack)).toBeDefined();
      expect(count.get()).toBe(imports);
      refused += 1;
    }
    expect(dump(deps.db)).toEqual(before);
  };
  await fc.assert(fc.asyncProperty(anyFile, anyName, anyKind, importBytes), { numRuns: 300 });
  // both ends are reached
  expect(Math.min(taken, refused)).toBeGreaterThan(5);
}, 60_000);
