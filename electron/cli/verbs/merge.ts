import { mergeClients } from '../../services/clients/merge-clients.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';
import type { Answer } from './answer.ts';
import { findClientNamed } from './find-client-named.ts';

/** `merge KEPT OTHER`: all that is known of the other becomes the kept one's. */
export function merge(deps: ServiceDeps, kept: string, other: string): Answer {
  const keptId = findClientNamed(deps, kept);
  const mergedId = findClientNamed(deps, other);
  mergeClients(deps, { keptId, mergedId });
  return { json: { kept: keptId, merged: mergedId }, text: `${other} is part of ${kept} now.` };
}
