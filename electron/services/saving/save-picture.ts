import { toFileName } from '../../files/writing/to-file-name.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Writes a part of the window as PNG to a file of the user's choice; null where none was chosen. */
export async function savePicture(
  deps: Pick<ServiceDeps, 'ports'>,
  { title, suggestedName, area }: ParsedArgs<'save.picture'>,
): Promise<{ path: string } | null> {
  // taken before the dialog, which may lie over the page
  const picture = await deps.ports.printPage.toPng(area);
  const path = await deps.ports.pickFile.toSave({ title, suggestedName: toFileName(suggestedName), extension: 'png' });
  if (path === undefined) return null;
  writeFileAtomically(path, picture);
  return { path };
}
