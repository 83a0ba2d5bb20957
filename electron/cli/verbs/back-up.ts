import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from '../../../shared/core/errors.ts';
import { storeFileOf } from '../../data-folder/store-files.ts';
import { inspectStoreFile } from '../../db/store-file.ts';
import { backUpTo } from '../../services/app/back-up.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Answer } from './answer.ts';

/** `backup FILE`: replaces an older backup of the same store, and nothing else. */
export function backUp(deps: ServiceDeps, file: string): Answer {
  refuseOtherFile(deps, file);
  const { path } = backUpTo(deps, file);
  const { size } = statSync(path);
  return { json: { file: path, bytes: size }, text: `Backed up to ${path} (${Math.ceil(size / 1024)} kB).` };
}

function refuseOtherFile({ dataFolder, ports }: ServiceDeps, file: string): void {
  const isOwnStore = resolve(file) === resolve(storeFileOf(dataFolder));
  const state = inspectStoreFile(file, ports.keyVault.getKey());
  const isEmpty = state !== 'absent' && statSync(file).size === 0;
  if (!isOwnStore && (state === 'absent' || state === 'openable' || isEmpty)) return;
  throw new Refusal('file-exists', `${file} already exists and is no backup of this store`, { file });
}
