import { Refusal } from '../../../shared/core/errors.ts';
import type { ImportId } from '../../../shared/core/ids.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Refuses: an import that was taken back is imported anew from its file. */
export function redoImport(_deps: ServiceDeps, { importId }: { readonly importId: ImportId }): Record<string, never> {
  throw new Refusal('undo-not-possible', 'the import is brought back by its file', { importId });
}
