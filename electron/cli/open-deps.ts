import { Refusal } from '../../shared/core/errors.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { buildServiceDeps } from '../data-folder/build-service-deps.ts';
import { type DataFolder, openDataFolder } from '../data-folder/open-data-folder.ts';
import { newId } from '../services/new-id.ts';
import type { PickFile, PrintPage } from '../services/ports.ts';
import type { ServiceDeps } from '../services/service-deps.ts';
import type { CliIo } from './cli-io.ts';

async function refuseWindow(): Promise<never> {
  throw new Refusal('bad-arguments', 'the command line has no window: this needs the app');
}

const noDialogs: PickFile = { toOpen: refuseWindow, toSave: refuseWindow, folder: refuseWindow };
const noPrinter: PrintPage = { toPrinter: refuseWindow, toPdf: refuseWindow };

/** Opens a data folder, hands the services what they need, and closes it whatever happens. */
export async function withServices<T>(
  io: CliIo,
  dataFolder: string,
  body: (deps: ServiceDeps) => T | Promise<T>,
): Promise<T> {
  const keyVault = io.createKeyVault(dataFolder);
  const folder = openDataFolder(dataFolder, keyVault, io.nativeBinding);
  try {
    return await body(buildDeps(io, folder, keyVault));
  } catch (error) {
    throw toRefusal(error) ?? error;
  } finally {
    folder.close();
  }
}

function buildDeps(io: CliIo, folder: DataFolder, keyVault: ServiceDeps['ports']['keyVault']): ServiceDeps {
  const ports = {
    clock: io.clock,
    newId,
    keyVault,
    pickFile: noDialogs,
    printPage: noPrinter,
    showFolder: () => undefined,
  };
  return buildServiceDeps(folder, ports, {
    resourcesFolder: io.resourcesFolder,
    appVersion: io.appVersion,
    systemLocale: io.systemLocale,
    announce: () => undefined,
    tell: () => undefined,
  });
}
