import { createFileTokens } from '../services/file-tokens.ts';
import type { Ports } from '../services/ports.ts';
import type { ServiceDeps } from '../services/service-deps.ts';
import { isDemoFolder } from './demo-mark.ts';
import { findCloudSync } from './find-cloud-sync.ts';
import type { DataFolder } from './open-data-folder.ts';

type Surroundings = Pick<ServiceDeps, 'resourcesFolder' | 'appVersion' | 'systemLocale' | 'announce' | 'tell'>;

/** What services are given, for an open data folder and the ports of whoever runs them. */
export function buildServiceDeps(folder: DataFolder, ports: Ports, surroundings: Surroundings): ServiceDeps {
  return {
    ...surroundings,
    get db() {
      return folder.db;
    },
    ports,
    files: createFileTokens(() => ports.newId<string>()),
    dataFolder: folder.path,
    isDemo: isDemoFolder(folder.path),
    cloudSyncedBy: findCloudSync(folder.path),
    replaceStore: folder.replaceStore,
  };
}
