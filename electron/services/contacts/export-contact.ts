import type { ContactId } from '../../../shared/core/ids.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { gatherPerson } from './gather-person.ts';

/** Writes everything stored about one person as JSON to a file the user chooses; null where none was chosen. */
export async function exportContact(
  deps: ServiceDeps,
  { contactId }: { readonly contactId: ContactId },
): Promise<{ path: string } | null> {
  const { db, ports } = deps;
  const person = gatherPerson(db, contactId);
  const texts = getCatalog(readSettings(db).language).dialogs;
  const path = await ports.pickFile.toSave({
    title: texts.exportPerson,
    suggestedName: texts.personFile,
    extension: 'json',
  });
  if (path === undefined) return null;
  writeFileAtomically(path, `${JSON.stringify({ exportedAt: ports.clock.now(), ...person }, null, 2)}\n`, 0o600);
  return { path };
}
