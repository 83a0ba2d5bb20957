import type { Flag } from '../../../shared/contract/client-calls.ts';
import { Refusal } from '../../../shared/core/errors.ts';
import type { FlagId } from '../../../shared/core/ids.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { insertFlag, listFlags } from '../../db/repositories/flags.ts';
import { findIncident } from '../../db/repositories/incidents.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** Records a deal-breaker with its facts and a review date. Throws `flag-taken` where that day already has it. */
export function recordFlag(deps: ServiceDeps, args: ParsedArgs<'flags.record'>): Flag {
  const { db, ports } = deps;
  const flag = inTransaction<Flag>(db, () => {
    getClient(db, args.clientId);
    refuseTaken(deps, args);
    if (args.incidentId !== null && findIncident(db, args.incidentId) === undefined) {
      throw new Refusal('not-found', 'there is no such incident', { incidentId: args.incidentId });
    }
    const recorded: Flag = { ...args, id: ports.newId<FlagId>(), renewedOn: null, withdrawnOn: null };
    insertFlag(db, recorded);
    return recorded;
  });
  deps.announce(['flags']);
  return flag;
}

function refuseTaken({ db }: ServiceDeps, { clientId, flag, happenedOn }: ParsedArgs<'flags.record'>): void {
  const taken = listFlags(db, clientId).find((other) => other.flag === flag && other.happenedOn === happenedOn);
  if (taken === undefined) return;
  throw new Refusal('flag-taken', `${flag} is already recorded for ${happenedOn}`, { flagId: taken.id });
}
