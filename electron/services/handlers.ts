import { actsHandlers } from './acts/acts-handlers.ts';
import { appHandlers } from './app/app-handlers.ts';
import { assessmentsHandlers } from './assessments/assessments-handlers.ts';
import { bookHandlers } from './book/book-handlers.ts';
import { clientsHandlers } from './clients/clients-handlers.ts';
import { contactsHandlers } from './contacts/contacts-handlers.ts';
import { demoHandlers } from './demo/demo-handlers.ts';
import { documentsHandlers } from './documents/documents-handlers.ts';
import { evidenceHandlers } from './evidence/evidence-handlers.ts';
import { exportHandlers } from './export/export-handlers.ts';
import { gutHandlers } from './gut/gut-handlers.ts';
import { handoverHandlers } from './handover/handover-handlers.ts';
import { answersHandlers } from './imports/answers/answers-handlers.ts';
import { importsHandlers } from './imports/imports-handlers.ts';
import { mappingsHandlers } from './imports/mappings/mappings-handlers.ts';
import { insightHandlers } from './insight/insight-handlers.ts';
import { modelHandlers } from './model/model-handlers.ts';
import { prospectsHandlers } from './prospects/prospects-handlers.ts';
import { rhythmHandlers } from './rhythm/rhythm-handlers.ts';
import { saveHandlers } from './saving/save-handlers.ts';
import { scorecardHandlers } from './scorecard/scorecard-handlers.ts';
import type { Handlers } from './service-deps.ts';
import { settingsHandlers } from './settings/settings-handlers.ts';
import { simulationHandlers } from './simulation/simulation-handlers.ts';

/** Every call of the contract and who answers it. A channel without a handler does not compile. */
export const handlers: Handlers = {
  ...actsHandlers,
  ...appHandlers,
  ...assessmentsHandlers,
  ...bookHandlers,
  ...clientsHandlers,
  ...contactsHandlers,
  ...demoHandlers,
  ...documentsHandlers,
  ...evidenceHandlers,
  ...gutHandlers,
  ...exportHandlers,
  ...handoverHandlers,
  ...insightHandlers,
  ...importsHandlers,
  ...answersHandlers,
  ...mappingsHandlers,
  ...modelHandlers,
  ...saveHandlers,
  ...scorecardHandlers,
  ...rhythmHandlers,
  ...prospectsHandlers,
  ...settingsHandlers,
  ...simulationHandlers,
};
