import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Prints what the window shows, by the system's dialog or to a PDF the user chooses; null where there is no file. */
export async function printPage(
  deps: ServiceDeps,
  { title, to, landscape }: ParsedArgs<'app.printPage'>,
): Promise<{ path: string } | null> {
  const { pickFile, printPage: printer } = deps.ports;
  if (to === 'printer') {
    await printer.toPrinter({ title, landscape });
    return null;
  }
  const texts = getCatalog(readSettings(deps.db).language).dialogs;
  const suggestedName = texts.pdfFile(title.replaceAll(/[\\/:*?"<>|]/g, ' ').trim());
  const path = await pickFile.toSave({ title: texts.savePdf, suggestedName, extension: 'pdf' });
  if (path === undefined) return null;
  writeFileAtomically(path, await printer.toPdf({ title, landscape }));
  return { path };
}
