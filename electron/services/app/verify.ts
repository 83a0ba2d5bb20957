import type { CallResult } from '../../../shared/contract/contract.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { verifyStore } from '../../db/verify-store.ts';
import { findDamagedFiles } from '../evidence/find-damaged-files.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Whether the store is whole and every kept file still what was kept; what isn't, in a sentence each. */
export async function verify(deps: ServiceDeps): Promise<CallResult<'app.verify'>> {
  const broken = verifyStore(deps.db);
  const { settings } = getCatalog(readSettings(deps.db).language);
  const damagedFiles = [...(await findDamagedFiles(deps))];
  const problems = [...damagedFiles.map((file) => settings.data.damagedFile(file)), ...broken];
  return { isSound: problems.length === 0, problems, damagedFiles };
}
