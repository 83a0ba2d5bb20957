import { Refusal } from '../../../shared/core/errors.ts';
import { toRefusal } from '../../../shared/core/to-refusal.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { copyStore } from '../../db/copy-store.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Writes the whole store, encrypted with the same key, to that file. */
export function backUpTo({ db }: Pick<ServiceDeps, 'db'>, path: string): { readonly path: string } {
  try {
    copyStore(db, path);
  } catch (error) {
    const refusal = toRefusal(error);
    if (refusal?.code !== 'folder-read-only') throw refusal ?? error;
    throw new Refusal('file-not-writable', 'the backup can not be written there', { file: path });
  }
  return { path };
}

/** Backs up to a file the user chooses; null where none was chosen. */
export async function backUp(deps: ServiceDeps): Promise<{ path: string } | null> {
  const texts = getCatalog(readSettings(deps.db).language).dialogs;
  const suggestedName = texts.backupFile(deps.ports.clock.today());
  const path = await deps.ports.pickFile.toSave({ title: texts.backUp, suggestedName, extension: 'winnow' });
  return path === undefined ? null : backUpTo(deps, path);
}
