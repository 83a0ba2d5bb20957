import type { Act } from '../../../shared/contract/client-calls.ts';
import type { CallResult } from '../../../shared/contract/contract.ts';
import { drawIdeal, type ExampleClient } from '../../../shared/prospects/ideal-client.ts';
import { listClients } from '../../db/repositories/clients.ts';
import { deleteIdealTraits, findIdealTraits, ownIdeal, writeIdealTraits } from '../../db/repositories/ideal-client.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { resolveAsOf } from '../book/book-basis.ts';
import { computeBook } from '../book/grade-book.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';

/** The ideal client as the clients graded A draw it, and as the user wants it. */
export function getIdeal(deps: ServiceDeps): CallResult<'prospects.getIdeal'> {
  const { book, currency } = computeBook(deps, resolveAsOf(deps, undefined));
  const stored = new Map(listClients(deps.db, { includeArchived: true }).map((client) => [client.id, client]));
  const examples = book.clients.map((graded): ExampleClient => {
    const client = stored.get(graded.clientId);
    return {
      clientId: graded.clientId,
      name: graded.name,
      grade: graded.grade,
      seats: client?.seats ?? null,
      devices: client?.devices ?? null,
      revenueMinor: graded.figures.netRevenueMinor,
      daysBeyondTerms: graded.criteria.R1.value,
      contractKind: client?.contractKind ?? null,
    };
  });
  const traits = findIdealTraits(deps.db);
  return {
    drawn: drawIdeal(examples),
    aCount: examples.filter(({ grade }) => grade === 'A').length,
    stored: traits === undefined ? null : { ...traits, contracts: [...traits.contracts] },
    currency,
  };
}

/** Stores the ideal client in the user's own terms; null goes back to the drawn one. */
export function saveIdeal(deps: ServiceDeps, { traits }: ParsedArgs<'prospects.saveIdeal'>): Act {
  const { db, ports } = deps;
  const act = { kind: 'ideal-changed', areas: ['rhythm'] } as const;
  return recordUndoable(deps, { ...act, label: (texts) => texts.idealChanged }, (keep) => {
    keep.row('ideal_client', ownIdeal);
    if (traits === null) deleteIdealTraits(db);
    else writeIdealTraits(db, traits, ports.clock.today());
  });
}
