import { existsSync } from 'node:fs';
import { type ErrorCode, Refusal } from '../../../shared/core/errors.ts';
import { toRefusal } from '../../../shared/core/to-refusal.ts';
import { findKeyProtection } from '../../data-folder/key-vaults.ts';
import { restoreClosedFolder } from '../../data-folder/open-data-folder.ts';
import { storeFileOf } from '../../data-folder/store-files.ts';
import { inspectStoreFile } from '../../db/store-file.ts';
import { fromRecoveryWords } from '../../services/app/recovery-key.ts';
import { restoreFrom } from '../../services/app/restore.ts';
import type { CliIo } from '../cli-io.ts';
import { withServices } from '../open-deps.ts';
import type { Answer } from './answer.ts';

/** States of a data folder in which a backup is the only way on. */
const beyondOpening: readonly ErrorCode[] = [
  'store-corrupt',
  'store-foreign',
  'store-newer',
  'store-key-missing',
  'store-key-wrong',
  'migration-failed',
];

/** `restore FILE [--recovery-key WORDS]`: also where the store is damaged, and on a machine that has none. */
export async function restore(
  io: CliIo,
  dataFolder: string,
  file: string,
  recoveryKey: string | undefined,
): Promise<Answer> {
  const keyHex = recoveryKey === undefined ? findOwnKey(io, dataFolder) : fromRecoveryWords(recoveryKey);
  refuseUnreadable(file, keyHex);
  if (existsSync(storeFileOf(dataFolder))) await replaceStore(io, dataFolder, { file, keyHex }, recoveryKey);
  else restoreBeside(io, dataFolder, { file, keyHex });
  const text = `Restored ${file} into ${dataFolder}. What was there is kept beside it.`;
  return { json: { restored: true, file, dataFolder }, text };
}

function findOwnKey(io: CliIo, dataFolder: string): string {
  if (findKeyProtection(dataFolder) !== undefined) return io.createKeyVault(dataFolder).getKey();
  throw new Refusal('store-key-missing', 'there is no key on this machine yet: give the recovery key', { dataFolder });
}

function refuseUnreadable(file: string, keyHex: string): void {
  const state = inspectStoreFile(file, keyHex);
  if (state === 'openable') return;
  if (state === 'absent') throw new Refusal('file-unreadable', `${file} is not there`, { file });
  throw new Refusal('backup-unreadable', `${file} can not be read with this key`, { file, state });
}

type Backup = { readonly file: string; readonly keyHex: string };

async function replaceStore(
  io: CliIo,
  dataFolder: string,
  backup: Backup,
  recoveryKey: string | undefined,
): Promise<void> {
  try {
    await withServices(io, dataFolder, (deps) => restoreFrom(deps, backup.file, recoveryKey ?? null));
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal === undefined || !beyondOpening.includes(refusal.code)) throw error;
    restoreBeside(io, dataFolder, backup);
  }
}

function restoreBeside(io: CliIo, dataFolder: string, { file, keyHex }: Backup): void {
  restoreClosedFolder(dataFolder, io.createKeyVault(dataFolder), file, keyHex, io.nativeBinding);
}
