import { createFileKeyVault } from '../../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../../electron/data-folder/open-data-folder.ts';
import { inTransaction } from '../../../electron/db/in-transaction.ts';

// A process of its own that stores 22 rows a transaction and says the number of each that was acknowledged.
const [folder = ''] = process.argv.slice(2);
const { db } = openDataFolder(folder, createFileKeyVault(folder));
const insert = db.prepare('INSERT INTO settings (key, value) VALUES (?, ?)');
const known = db.prepare<[], { rows: number }>('SELECT count(*) AS rows FROM settings').get()?.rows ?? 0;
for (let batch = known / 22; ; batch += 1) {
  inTransaction<void>(db, () => {
    for (let row = 0; row < 22; row += 1) insert.run(`${batch}-${row}`, JSON.stringify('x'.repeat(200)));
  });
  process.stdout.write(`${batch}\n`);
}
