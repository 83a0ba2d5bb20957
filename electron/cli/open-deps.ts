import { Refusal } from '../../shared/core/errors.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { buildServiceDeps } from '../data-folder/build-service-deps.ts';
import { openDataFolder } from '../data-folder/open-data-folder.ts';
import { newId } from '../services/new-id.ts';
import type { PickFile, PrintPage } from '../services/ports.ts';
import type { ServiceDeps } from '../services/service-deps.ts';
import type { CliIo } from './cli-io.ts';

async function refuseWindow(): Promise<never> {
  throw new Refusal('bad-arguments', 'the command line has no window: this needs the app');
}

const noDialogs: PickFile = { toOpen: refuseWindow, toSave: refuseWindow, folder: refuseWindow };
const noPrinter: PrintPage = { toPrinter: refuseWindow, toPdf: refuseWindow, toPng: refuseWindow };

/** Opens a data folder, hands the services what they need, and closes it whatever happens. */
export async function withServices<T>(
  io: CliIo,
  dataFolder: string,
  body: (deps: ServiceDeps) => T | Promise<T>,
): Promise<T> {
  const keyVault = io.createKeyVault(dataFolder);
  const folder = openDataFolder(dataFolder, keyVault, io.nativeBinding);
  const { clock, resourcesFolder, appVersion, systemLocale } = io;
  const ports = {
    clock,
    newId,
    keyVault,
    pickFile: noDialogs,
    printPage: noPrinter,
    paperPress: io.createPaperPress(resourcesFolder),
    showFolder: () => undefined,
  };
  const silent = { announce: () => undefined, tell: () => undefined };
  try {
    return await body(buildServiceDeps(folder, ports, { resourcesFolder, appVersion, systemLocale, ...silent }));
  } catch (error) {
    throw toRefusal(error) ?? error;
  } finally {
    folder.close();
  }
}
