import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { Handlers, ServiceDeps } from '../service-deps.ts';
import { listImports, listRowsLeftOut } from './list-imports.ts';
import { lookForTables } from './long/look-at-file.ts';
import { previewImport, previewTogether } from './preview-import.ts';
import { cancelImports, runImports } from './run-imports.ts';
import { saveLeftOut } from './save-left-out.ts';
import { saveTemplates } from './save-templates.ts';
import { bringBack, planTakingBack, takeBack } from './take-back.ts';

const extensions = ['csv', 'tsv', 'txt', 'xlsx', 'json', 'xml', 'zip'] as const;

async function pickFiles({ db, ports, files }: ServiceDeps): Promise<{ tokens: string[] }> {
  const title = getCatalog(readSettings(db).language).importScreen.pick;
  const paths = await ports.pickFile.toOpen({ title, extensions, many: true });
  return { tokens: (paths ?? []).map((path) => files.addPath(path)) };
}

function takePasted({ files }: ServiceDeps, { text, name }: { text: string; name: string }): { tokens: string[] } {
  return { tokens: [files.addPasted(text, name)] };
}

export const importsHandlers = {
  'imports.pickFiles': pickFiles,
  'imports.takePasted': takePasted,
  'imports.listTables': lookForTables,
  'imports.preview': (deps, asked) => previewImport(deps, asked),
  'imports.previewTogether': previewTogether,
  'imports.run': runImports,
  'imports.cancel': cancelImports,
  'imports.list': listImports,
  'imports.listLeftOut': listRowsLeftOut,
  'imports.saveLeftOut': saveLeftOut,
  'imports.planUndo': planTakingBack,
  'imports.undo': takeBack,
  'imports.redo': bringBack,
  'imports.saveTemplates': saveTemplates,
} satisfies Partial<Handlers>;
