import { listFlags } from '../../db/repositories/flags.ts';
import { listIncidents } from '../../db/repositories/incidents.ts';
import type { Handlers } from '../service-deps.ts';
import { attachFiles } from './attach-files.ts';
import { renewFlag, updateFlag, withdrawFlag } from './change-flag.ts';
import { deleteFile, saveFile } from './kept-files.ts';
import { getFeeds, listEvidence } from './list-evidence.ts';
import { printEvidence } from './print-evidence.ts';
import { deleteEvidence, recordEvidence, updateEvidence } from './record-evidence.ts';
import { recordFlag } from './record-flag.ts';

export const evidenceHandlers = {
  'evidence.list': listEvidence,
  'evidence.getFeeds': getFeeds,
  'evidence.record': recordEvidence,
  'evidence.update': updateEvidence,
  'evidence.delete': deleteEvidence,
  'evidence.attach': attachFiles,
  'evidence.saveFile': saveFile,
  'evidence.deleteFile': deleteFile,
  'evidence.print': printEvidence,
  'incidents.list': ({ db }, { clientId }) => listIncidents(db, clientId),
  'flags.list': ({ db }, { clientId }) => listFlags(db, clientId),
  'flags.record': recordFlag,
  'flags.update': updateFlag,
  'flags.renew': renewFlag,
  'flags.withdraw': withdrawFlag,
} satisfies Partial<Handlers>;
