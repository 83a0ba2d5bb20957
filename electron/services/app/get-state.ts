import type { AppState } from '../../../shared/contract/app-calls.ts';
import { countClients } from '../../db/repositories/clients.ts';
import { readAppMark } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Where the program stands: version, folder, protection of the key, size of the book. */
export function getState(deps: ServiceDeps): AppState {
  return {
    version: deps.appVersion,
    today: deps.ports.clock.today(),
    systemLocale: deps.systemLocale,
    dataFolder: deps.dataFolder,
    keyProtection: deps.ports.keyVault.protection(),
    recoveryKeyNoted: readAppMark(deps.db, 'recoveryKeyNotedAt') !== undefined,
    cloudSyncedBy: deps.cloudSyncedBy ?? null,
    isDemo: deps.isDemo,
    clientCount: countClients(deps.db),
  };
}
