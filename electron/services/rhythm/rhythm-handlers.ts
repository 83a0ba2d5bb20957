import { listPlanDates, listPromises } from '../../db/repositories/promises.ts';
import type { Handlers } from '../service-deps.ts';
import { exportCalendar } from './export-calendar.ts';
import { listDueItems } from './list-due.ts';
import { finishDue, putOffDue } from './mark-due.ts';
import { writePlanDates } from './plan-dates.ts';
import { addPromise, deletePromise, setPromiseDone, updatePromise } from './promises.ts';

/** What is due, and who promised what. */
export const rhythmHandlers = {
  'rhythm.listDue': listDueItems,
  'rhythm.finish': finishDue,
  'rhythm.putOff': putOffDue,
  'rhythm.exportCalendar': exportCalendar,
  'rhythm.listPlanDates': ({ db }) => listPlanDates(db),
  'rhythm.writePlanDates': writePlanDates,
  'promises.list': ({ db }, { clientId }) => listPromises(db, clientId),
  'promises.add': addPromise,
  'promises.update': updatePromise,
  'promises.setDone': setPromiseDone,
  'promises.delete': deletePromise,
} satisfies Partial<Handlers>;
