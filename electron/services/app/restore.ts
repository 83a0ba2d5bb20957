import { areas } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { isBeingMovedTo } from '../imports/long/store-gate.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { fromRecoveryWords } from './recovery-key.ts';

/**
 * Puts a backup in the place of the store. Recovery words are needed only where the backup has another key than this
 * machine. Refuses with `recovery-key-invalid`, `backup-unreadable`, or `import-under-way` while an import is written; the
 * store goes on as it was then.
 */
export function restoreFrom(deps: ServiceDeps, path: string, recoveryKey: string | null): void {
  if (isBeingMovedTo(deps.db)) throw new Refusal('import-under-way', 'an import is just being written to the store');
  const keyHex = recoveryKey === null ? deps.ports.keyVault.getKey() : fromRecoveryWords(recoveryKey);
  deps.replaceStore(path, keyHex);
  deps.announce(areas);
}

/** Restores a backup the user chooses. */
export async function restore(
  deps: ServiceDeps,
  args: { readonly recoveryKey: string | null },
): Promise<{ restored: boolean }> {
  if (args.recoveryKey !== null) fromRecoveryWords(args.recoveryKey); // before a file is asked for
  const texts = getCatalog(readSettings(deps.db).language).dialogs;
  const [path] =
    (await deps.ports.pickFile.toOpen({ title: texts.restore, extensions: ['winnow', 'db'], many: false })) ?? [];
  if (path === undefined) return { restored: false };
  restoreFrom(deps, path, args.recoveryKey);
  return { restored: true };
}
