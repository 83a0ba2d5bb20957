import type { Act } from '../../../shared/contract/client-calls.ts';
import type { Area } from '../../../shared/contract/contract.ts';
import type { ActId } from '../../../shared/core/ids.ts';
import { type Catalog, getCatalog } from '../../../shared/i18n/catalog.ts';
import { type Keep, recordAct } from '../../db/acts.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import type { ServiceDeps } from '../service-deps.ts';

/** Runs a change as one act with a name the user reads, then tells which areas it changed. */
export function recordUndoable(
  deps: ServiceDeps,
  act: {
    readonly kind: string;
    readonly label: (texts: Catalog['acts']) => string;
    readonly areas: readonly Area[];
  },
  body: (keep: Keep) => void,
): Act {
  const actId = deps.ports.newId<ActId>();
  const label = act.label(getCatalog(readSettings(deps.db).language).acts);
  recordAct(deps.db, { id: actId, kind: act.kind, label, happenedAt: deps.ports.clock.now() }, body);
  deps.announce(act.areas);
  return { actId, label };
}
