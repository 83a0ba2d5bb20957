import { basename, dirname } from 'node:path';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { buildPackOf, exportHandover } from './export-handover.ts';

/** Writes the pack into a folder that the user chooses; null where the dialog was closed. */
export async function produceHandover(
  deps: ServiceDeps,
  { clientId, profile, format, answers }: ParsedArgs<'handover.produce'>,
): Promise<CallResult<'handover.produce'>> {
  const { db, ports, files: tokens } = deps;
  const title = getCatalog(readSettings(db).language).handover.folderTitle;
  const folder = await ports.pickFile.folder({ title });
  if (folder === undefined) return null;
  const files = await exportHandover(deps, { ...packRequest(deps, { clientId, profile, answers }), format, folder });
  const written = dirname(files[0]?.path ?? folder);
  return {
    files: files.map(({ path, sha256, pages }) => ({ name: basename(path), sha256, pages })),
    folderName: basename(written),
    folderToken: tokens.addPath(written),
  };
}

/** Opens the print of the whole pack in the system's viewer. */
export async function printHandover(
  deps: ServiceDeps,
  args: ParsedArgs<'handover.print'>,
): Promise<Record<string, never>> {
  await deps.ports.paperPress.toPrinter(buildPackOf(deps, packRequest(deps, args)).paper);
  return {};
}

/** Shows the folder of a pack that was written since the program began. */
export function openHandoverFolder(
  { ports, files }: ServiceDeps,
  { folderToken }: ParsedArgs<'handover.openFolder'>,
): Record<string, never> {
  const folder = files.resolveToken(folderToken);
  if (folder.kind === 'file') ports.showFolder(folder.path);
  return {};
}

function packRequest({ ports }: ServiceDeps, { clientId, profile, answers }: ParsedArgs<'handover.print'>) {
  return { clientId, variant: profile, language: 'en', datedOn: ports.clock.today(), answers } as const;
}
