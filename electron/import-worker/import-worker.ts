import type { EventName, EventPayload } from '../../shared/contract/contract.ts';
import { Refusal } from '../../shared/core/errors.ts';
import type { ImportId } from '../../shared/core/ids.ts';
import { toRefusal } from '../../shared/core/to-refusal.ts';
import { doWork } from '../services/imports/long/do-work.ts';
import type { FromWorker, Place, ToWorker, Work } from '../services/imports/long/worker-messages.ts';
import { openParentPort } from './parent-port.ts';
import { makeWorkshop } from './workshop.ts';

// A process for one long import. It hears what to do by message, works on a copy of the store, and ends with its parent.
const parent = openParentPort();
let go: (() => void) | undefined;

parent.onMessage((message) => {
  const heard = message as ToWorker;
  if (heard.kind === 'go') go?.();
  else void work(heard.place, heard.work);
});

function say(message: FromWorker): void {
  parent.send(message);
}

function tell<E extends EventName>(event: E, payload: EventPayload<E>): void {
  if (event === 'import-progress') say({ kind: 'progress', progress: payload as EventPayload<'import-progress'> });
  if (event === 'export-progress')
    say({ kind: 'export-progress', progress: payload as EventPayload<'export-progress'> });
}

async function work(place: Place, what: Work): Promise<void> {
  const ready = (value: unknown, importIds: readonly ImportId[]): Promise<void> =>
    new Promise((start) => {
      go = start;
      say({ kind: 'ready', value, importIds });
    });
  const shop = makeWorkshop(place, tell);
  try {
    const value = await doWork(what, {
      ...shop,
      ready,
      again: () => say({ kind: 'again' }),
      moved: () => say({ kind: 'moved' }),
    });
    // in kilobytes on every system
    say({ kind: 'done', value, peakRssMb: process.resourceUsage().maxRSS / 1024 });
  } catch (error) {
    const refusal = toRefusal(error) ?? new Refusal('internal-error', describe(error));
    say({ kind: 'failed', failure: refusal.toFailure() });
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
