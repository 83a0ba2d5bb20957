import { dirname } from 'node:path';
import { Refusal } from '../../shared/core/errors.ts';
import { connectForWriting } from '../db/connection.ts';
import type { WritableDb } from '../db/database.ts';
import { openStaging } from '../db/staging.ts';
import type { Workshop } from '../services/imports/long/do-work.ts';
import type { Place } from '../services/imports/long/worker-messages.ts';
import { newId } from '../services/new-id.ts';
import type { Ports } from '../services/ports.ts';
import type { ServiceDeps } from '../services/service-deps.ts';

type Tell = ServiceDeps['tell'];

/** What the work of this process is done with: a copy of the store, or the store itself, and services over them. */
export function makeWorkshop(place: Place, tell: Tell): Pick<Workshop, 'openStaging' | 'openStore'> {
  const { storeFile, keyHex, stagingFile, nativeBinding } = place;
  return {
    openStaging: () => {
      const staging = openStaging(storeFile, keyHex, stagingFile, { nativeBinding });
      return { ...staging, deps: depsOver(staging.db, place, tell) };
    },
    openStore: () => {
      const db = connectForWriting(storeFile, keyHex, { nativeBinding });
      return { deps: depsOver(db, place, tell), close: () => db.close() };
    },
  };
}

function refuse(): never {
  throw new Refusal('needs-window', 'this process reads files and does nothing else');
}

async function refuseLater(): Promise<never> {
  return refuse();
}

function portsOf({ now, today }: Place): Ports {
  return {
    clock: { now: () => now, today: () => today },
    newId,
    keyVault: { protection: refuse, getKey: refuse, replaceKey: refuse },
    pickFile: { toOpen: refuseLater, toSave: refuseLater, folder: refuseLater },
    printPage: { toPrinter: refuseLater, toPdf: refuseLater, toPng: refuseLater },
    paperPress: {
      toPreview: refuse,
      toHtml: refuse,
      toDocx: refuseLater,
      toCsv: refuse,
      toPdf: refuseLater,
      toPdfTogether: refuseLater,
      toPrinter: refuseLater,
    },
    showFolder: refuse,
  };
}

function depsOver(db: WritableDb, place: Place, tell: Tell): ServiceDeps {
  return {
    db,
    ports: portsOf(place),
    files: { addPath: refuse, addPasted: refuse, resolveToken: refuse },
    dataFolder: dirname(place.storeFile),
    resourcesFolder: '',
    appVersion: '',
    systemLocale: place.systemLocale,
    isDemo: false,
    cloudSyncedBy: undefined,
    announce: () => undefined,
    tell,
    replaceStore: refuse,
  };
}
