import type { Settings, SettingsChange } from '../../../shared/contract/settings-calls.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { readSettings, writeSettings } from '../../db/repositories/settings.ts';
import { followPreset } from '../model/save-model.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { timeTickets } from './time-tickets.ts';

/** Sets what the change names; lines of the operator profile that it leaves out stay. Answers all settings. */
export function updateSettings(deps: ServiceDeps, change: SettingsChange): Settings {
  const settings = inTransaction<Settings>(deps.db, () => {
    const { operator, ...others } = change;
    const before = readSettings(deps.db);
    const merged = operator === undefined ? {} : { operator: { ...before.operator, ...withoutAbsent(operator) } };
    writeSettings(deps.db, { ...withoutAbsent(others), ...merged });
    if (change.officeHours !== undefined || change.timeZone !== undefined) timeTickets(deps.db, null);
    if (change.preset !== undefined) {
      const { presets } = getCatalog(before.language).settings.scoring;
      followPreset(deps, change.preset, presets[change.preset]);
    }
    return readSettings(deps.db);
  });
  deps.announce(
    change.officeHours === undefined && change.timeZone === undefined ? ['settings'] : ['settings', 'facts'],
  );
  return settings;
}

/** An optional field that was given as undefined is one that was not given. */
function withoutAbsent<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}
