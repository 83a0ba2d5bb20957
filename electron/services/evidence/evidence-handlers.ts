import { listFlags } from '../../db/repositories/flags.ts';
import { listIncidents } from '../../db/repositories/incidents.ts';
import type { Handlers } from '../service-deps.ts';
import { renewFlag, updateFlag, withdrawFlag } from './change-flag.ts';
import { recordFlag } from './record-flag.ts';
import { deleteIncident, recordIncident } from './record-incident.ts';

export const evidenceHandlers = {
  'incidents.list': ({ db }, { clientId }) => listIncidents(db, clientId),
  'incidents.record': recordIncident,
  'incidents.delete': deleteIncident,
  'flags.list': ({ db }, { clientId }) => listFlags(db, clientId),
  'flags.record': recordFlag,
  'flags.update': updateFlag,
  'flags.renew': renewFlag,
  'flags.withdraw': withdrawFlag,
} satisfies Partial<Handlers>;
