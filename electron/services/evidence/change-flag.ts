import type { Act, Flag } from '../../../shared/contract/client-calls.ts';
import { addMonths } from '../../../shared/core/dates.ts';
import type { FlagId } from '../../../shared/core/ids.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { getFlag, updateFlag as update } from '../../db/repositories/flags.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { bookDay } from '../book-day.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

type FlagArgs = { readonly flagId: FlagId };
type FlagText = 'flagChanged' | 'flagRenewed' | 'flagWithdrawn';

/** Rule: a deal-breaker counts for twelve months unless it is renewed. */
const monthsUntilReview = 12;

export function updateFlag(deps: ServiceDeps, { flagId, isEscalated, reviewOn }: ParsedArgs<'flags.update'>): Act {
  const flag = getFlag(deps.db, flagId);
  return change(deps, 'flagChanged', {
    ...flag,
    isEscalated: isEscalated ?? flag.isEscalated,
    reviewOn: reviewOn ?? flag.reviewOn,
  });
}

/** Lets it count for twelve months more; a review date that has passed moves along. */
export function renewFlag(deps: ServiceDeps, { flagId }: FlagArgs): Act {
  const flag = getFlag(deps.db, flagId);
  const renewedOn = bookDay(deps);
  const reviewOn = flag.reviewOn > renewedOn ? flag.reviewOn : addMonths(renewedOn, monthsUntilReview);
  return change(deps, 'flagRenewed', { ...flag, renewedOn, reviewOn });
}

/** Ends it as of the day of the book; the record stays. */
export function withdrawFlag(deps: ServiceDeps, { flagId }: FlagArgs): Act {
  return change(deps, 'flagWithdrawn', { ...getFlag(deps.db, flagId), withdrawnOn: bookDay(deps) });
}

function change(deps: ServiceDeps, text: FlagText, flag: Flag): Act {
  const { name } = getClient(deps.db, flag.clientId);
  const label = (texts: Catalog['acts']): string => texts[text](name, flag.flag);
  return recordUndoable(deps, { kind: 'flag-changed', label, areas: ['flags'] }, (keep) => {
    keep.row('flags', flag.id);
    update(deps.db, flag);
  });
}
