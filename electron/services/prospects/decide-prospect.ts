import type { Act } from '../../../shared/contract/client-calls.ts';
import type { Prospect } from '../../../shared/contract/prospect-calls.ts';
import type { ClientId, PromiseId } from '../../../shared/core/ids.ts';
import type { Catalog } from '../../../shared/i18n/catalog.ts';
import type { Keep } from '../../db/acts.ts';
import { setArchivedOn, updateClient } from '../../db/repositories/clients.ts';
import { insertPromise } from '../../db/repositories/promises.ts';
import { type ProspectScreen, writeScreen } from '../../db/repositories/prospect-screens.ts';
import { recordUndoable } from '../acts/record-undoable.ts';
import { fieldsOf } from '../clients/client-fields.ts';
import type { ParsedArgs, ServiceDeps } from '../service-deps.ts';
import { getProspect } from './list-prospects.ts';

type NewAnswers = ParsedArgs<'prospects.screen'>['answers'];
type ProspectText = 'prospectScreened' | 'prospectTaken' | 'prospectDeclined' | 'prospectReopened';
type Change = { readonly answers?: NewAnswers; readonly outcome?: ProspectScreen['outcome'] };

/** Stores the answers it is given; what is known of the other questions stays. */
export function screenProspect(deps: ServiceDeps, { clientId, answers }: ParsedArgs<'prospects.screen'>): Act {
  return decide(deps, 'prospectScreened', clientId, { answers }, () => undefined);
}

/** Makes a client of a prospect from today on; each task becomes a promise of the operator. */
export function takeProspect(deps: ServiceDeps, { clientId, tasks }: ParsedArgs<'prospects.take'>): Act {
  const { db, ports } = deps;
  const today = ports.clock.today();
  return decide(deps, 'prospectTaken', clientId, { outcome: 'taken' }, (keep, { client }) => {
    keep.row('clients', clientId);
    const fields = fieldsOf(client);
    updateClient(db, clientId, { ...fields, standing: 'active', sinceOn: fields.sinceOn ?? today }, ports.clock.now());
    setArchivedOn(db, clientId, null, ports.clock.now());
    for (const { what, dueOn } of tasks) {
      const id = ports.newId<PromiseId>();
      keep.row('promises', id);
      insertPromise(db, {
        id,
        clientId,
        what,
        owner: 'operator',
        dueOn,
        documentId: null,
        madeOn: today,
        doneOn: null,
        planStep: null,
      });
    }
  });
}

/** Declines a prospect: it leaves every list, and its papers stay. */
export function declineProspect(deps: ServiceDeps, { clientId }: { readonly clientId: ClientId }): Act {
  return decide(deps, 'prospectDeclined', clientId, { outcome: 'declined' }, (keep) => {
    keep.row('clients', clientId);
    setArchivedOn(deps.db, clientId, deps.ports.clock.today(), deps.ports.clock.now());
  });
}

/** Takes a declined prospect back among the others. */
export function reopenProspect(deps: ServiceDeps, { clientId }: { readonly clientId: ClientId }): Act {
  return decide(deps, 'prospectReopened', clientId, { outcome: null }, (keep) => {
    keep.row('clients', clientId);
    setArchivedOn(deps.db, clientId, null, deps.ports.clock.now());
  });
}

function decide(
  deps: ServiceDeps,
  text: ProspectText,
  clientId: ClientId,
  change: Change,
  body: (keep: Keep, prospect: Prospect) => void,
): Act {
  const prospect = getProspect(deps.db, clientId);
  const today = deps.ports.clock.today();
  const outcome = change.outcome === undefined ? prospect.outcome : change.outcome;
  const decidedOn = change.outcome === undefined ? prospect.decidedOn : outcome === null ? null : today;
  const screenedOn = change.answers === undefined ? (prospect.screenedOn ?? today) : today;
  const label = (texts: Catalog['acts']): string => texts[text](prospect.client.name);
  return recordUndoable(deps, { kind: 'prospect-changed', label, areas: ['clients', 'rhythm'] }, (keep) => {
    keep.row('prospect_screens', clientId);
    const answers = { ...prospect.answers, ...change.answers };
    writeScreen(deps.db, clientId, { answers: withoutUnknown(answers), screenedOn, outcome, decidedOn });
    body(keep, prospect);
  });
}

function withoutUnknown(answers: NewAnswers): ProspectScreen['answers'] {
  const known = Object.entries(answers).filter(([, answer]) => answer !== null && answer !== undefined);
  return Object.fromEntries(known) as ProspectScreen['answers'];
}
