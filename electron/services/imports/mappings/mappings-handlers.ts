import type { Handlers } from '../../service-deps.ts';
import { lookAtColumns } from '../long/look-at-file.ts';
import { forgetMapping, listMappings, nameMapping } from './change-mapping.ts';
import { exportMapping, importMapping } from './mapping-files.ts';
import { saveNamedMapping } from './save-mapping.ts';

export const mappingsHandlers = {
  'mappings.list': listMappings,
  'mappings.sketch': lookAtColumns,
  'mappings.save': saveNamedMapping,
  'mappings.rename': nameMapping,
  'mappings.delete': forgetMapping,
  'mappings.export': exportMapping,
  'mappings.import': importMapping,
} satisfies Partial<Handlers>;
