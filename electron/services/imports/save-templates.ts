import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { buildTemplates, type TemplateLanguage } from '../../../shared/importing/templates.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { writeFileAtomically } from '../../files/writing/write-file-atomically.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Writes the nine empty templates into a folder of their own, inside one that the user chooses. */
export async function saveTemplates(
  deps: ServiceDeps,
  { language }: { readonly language: TemplateLanguage },
): Promise<{ path: string } | null> {
  const title = getCatalog(readSettings(deps.db).language).importScreen.templates;
  const folder = await deps.ports.pickFile.folder({ title });
  if (folder === undefined) return null;
  const path = join(folder, `winnow-templates-${language}`);
  mkdirSync(path, { recursive: true });
  // the mark at the beginning tells spreadsheets that the file is UTF-8
  for (const { name, text } of buildTemplates(language)) writeFileAtomically(join(path, name), `\ufeff${text}`);
  return { path };
}
