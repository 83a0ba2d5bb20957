import type { Handlers } from '../service-deps.ts';
import { declineProspect, reopenProspect, screenProspect, takeProspect } from './decide-prospect.ts';
import { getIdeal, saveIdeal } from './ideal-client.ts';
import { getProspect, listProspects } from './list-prospects.ts';

/** Who may become a client, and what a client who fits is like. */
export const prospectsHandlers = {
  'prospects.list': ({ db }) => listProspects(db),
  'prospects.get': ({ db }, { clientId }) => getProspect(db, clientId),
  'prospects.screen': screenProspect,
  'prospects.take': takeProspect,
  'prospects.decline': declineProspect,
  'prospects.reopen': reopenProspect,
  'prospects.getIdeal': getIdeal,
  'prospects.saveIdeal': saveIdeal,
} satisfies Partial<Handlers>;
