import type { Handlers } from '../service-deps.ts';
import { savePicture } from './save-picture.ts';
import { saveTable } from './save-table.ts';

/** What the window may write of what it shows. */
export const saveHandlers = {
  'save.table': saveTable,
  'save.picture': savePicture,
} satisfies Partial<Handlers>;
