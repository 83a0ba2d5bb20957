import { createFileKeyVault } from '../../../electron/data-folder/key-vaults.ts';
import { openDataFolder } from '../../../electron/data-folder/open-data-folder.ts';
import { toRefusal } from '../../../shared/core/to-refusal.ts';

// A process of its own that opens a data folder, says how that went and holds it until it is ended.
const [folder = ''] = process.argv.slice(2);
try {
  openDataFolder(folder, createFileKeyVault(folder));
  process.stdout.write('held\n');
  setInterval(() => undefined, 1000);
} catch (error) {
  process.stdout.write(`${toRefusal(error)?.code ?? String(error)}\n`);
}
