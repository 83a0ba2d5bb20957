import type { Handlers } from '../service-deps.ts';
import { bringBackChosen, cancelExport, exportEverything, showExportFolder } from './export-everything.ts';

export const exportHandlers = {
  'export.everything': exportEverything,
  'export.cancel': cancelExport,
  'export.showFolder': showExportFolder,
  'export.bringBack': bringBackChosen,
} satisfies Partial<Handlers>;
