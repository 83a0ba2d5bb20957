import { addDays, type CalendarDate } from '../../../shared/core/dates.ts';
import { listClients } from '../../db/repositories/clients.ts';
import type { ExportedFile, ExportFormat } from '../../services/documents/export-request.ts';
import { exporters } from '../../services/documents/exporters.ts';
import { demoInventoryClient } from '../../services/handover/load-demo-inventory.ts';
import type { ServiceDeps } from '../../services/service-deps.ts';

type DemoDocument = {
  readonly what: keyof typeof exporters;
  readonly client: string;
  readonly variant?: string;
  /** A folder of files, which the next format would replace: written in the first one only. */
  readonly isOneFolder?: true;
  /** What an operator would answer, on the day on which the book ends. */
  readonly answers: (today: CalendarDate) => Readonly<Record<string, string>>;
};

/** What the demo shows on paper. */
const demoDocuments: readonly DemoDocument[] = [
  {
    what: 'meeting',
    client: 'Architekt Tannwald',
    answers: (today) => ({
      meetingOn: addDays(today, 14),
      participants: 'Jonas Tannwald, Robin Winter',
      doneText: 'Mail moved to the new server without a day of standstill\nTwo hard disks replaced before they failed',
      seenText: 'The server is seven years old; a day without drawings costs about 900',
      optionGood: 'A fixed fee of 325 a month by direct debit, with fixed hours',
      optionGoodThen: 'The same money as last year, the same every month',
      optionBetter: 'A fixed fee of 399 a month, planning and advice included',
      optionBetterThen: 'The server is planned for spring; questions cost nothing extra',
      optionAsNow: 'Hours as they are needed',
      optionAsNowThen: 'The server stays as it is, and so does its risk',
      nextOn: addDays(today, 35),
    }),
  },
  {
    what: 'letter',
    client: 'Autohaus Rennfeld',
    variant: 'L1',
    answers: (today) => ({
      agreementOn: addDays(today, -1100),
      receivedOn: addDays(today, 4),
      noticeDays: '60',
      noticeReason: 'time to find another provider',
      documentsOn: addDays(today, 45),
      licences: 'none',
    }),
  },
  {
    what: 'handover',
    client: demoInventoryClient,
    variant: 'mini',
    isOneFolder: true,
    answers: () => ({ occasion: 'copy' }),
  },
];

/** Writes the demo's documents, each as it would leave the app. */
export async function exportDemoDocuments(
  deps: ServiceDeps,
  formats: readonly ExportFormat[],
  folder: string,
): Promise<readonly ExportedFile[]> {
  const today = deps.ports.clock.today();
  const clients = listClients(deps.db, { includeArchived: true });
  const written: ExportedFile[] = [];
  for (const { what, client, variant, isOneFolder, answers } of demoDocuments) {
    const clientId = clients.find(({ name }) => name === client)?.id;
    if (clientId === undefined) throw new Error(`the demo book has no client ${client}`);
    for (const format of isOneFolder === true ? formats.slice(0, 1) : formats) {
      const request = { clientId, variant, language: 'en', datedOn: today, answers: answers(today), format } as const;
      written.push(...(await exporters[what](deps, { ...request, folder })));
    }
  }
  return written;
}
