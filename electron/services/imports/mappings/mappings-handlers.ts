import type { Handlers } from '../../service-deps.ts';
import { forgetMapping, listMappings, nameMapping } from './change-mapping.ts';
import { exportMapping, importMapping } from './mapping-files.ts';
import { saveNamedMapping } from './save-mapping.ts';
import { sketchFile } from './sketch-file.ts';

export const mappingsHandlers = {
  'mappings.list': listMappings,
  'mappings.sketch': sketchFile,
  'mappings.save': saveNamedMapping,
  'mappings.rename': nameMapping,
  'mappings.delete': forgetMapping,
  'mappings.export': exportMapping,
  'mappings.import': importMapping,
} satisfies Partial<Handlers>;
