import type { Settings, SettingsChange } from '../../../shared/contract/settings-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import { countClients } from '../../db/repositories/clients.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { loadDemoInventory } from '../handover/load-demo-inventory.ts';
import type { ImportReport } from '../imports/import-contents.ts';
import { type GivenFile, importFiles } from '../imports/import-files.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { updateSettings } from '../settings/update-settings.ts';
import { takeMissedSnapshots } from '../snapshots/take-missed-snapshots.ts';
import { type DemoBook, readDemoBook } from './demo-files.ts';

/**
 * Loads the demo book into an empty store by the ordinary import, its twelve months ending today. Refuses with
 * `store-not-empty` where there are clients.
 */
export async function loadDemo(deps: ServiceDeps): Promise<{ reports: ImportReport[] }> {
  const demo = readDemoBook(deps.resourcesFolder, deps.ports.clock.today());
  return { reports: [...(await importDemo(deps, demo, demo.files))] };
}

/** The same from files that hold the demo book's text. */
export async function importDemo(
  deps: ServiceDeps,
  { settings, endsOn, lastOn }: Pick<DemoBook, 'settings' | 'endsOn' | 'lastOn'>,
  files: readonly GivenFile[],
): Promise<readonly ImportReport[]> {
  if (countClients(deps.db) > 0) throw new Refusal('store-not-empty', 'the demo book needs an empty store');
  updateSettings(deps, withoutOwnLines(settings, readSettings(deps.db)));
  const reports = await importFiles(deps, files, { dryRun: false });
  loadDemoInventory(deps, endsOn, lastOn);
  takeMissedSnapshots(deps);
  return reports;
}

/** What the user has typed about the own business stays; rates and currency are those of the demo's figures. */
function withoutOwnLines({ operator, ...others }: SettingsChange, { operator: own }: Settings): SettingsChange {
  const isFree = (line: string) => (own as Readonly<Record<string, string | null>>)[line] === null;
  return { ...others, operator: Object.fromEntries(Object.entries(operator ?? {}).filter(([line]) => isFree(line))) };
}
