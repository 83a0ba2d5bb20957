import type { ClientId } from '../../../shared/core/ids.ts';
import { buildEvidencePaper } from '../../../shared/evidence/build-evidence-paper.ts';
import { describeEntry, nameEntry } from '../../../shared/evidence/describe-entry.ts';
import { getCatalog } from '../../../shared/i18n/catalog.ts';
import type { InternalPaper } from '../../../shared/paper/paper-document.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { readSettings } from '../../db/repositories/settings.ts';
import { documentLocale, paperSizeOf } from '../documents/gather-operator.ts';
import type { ServiceDeps } from '../service-deps.ts';
import { listEvidence } from './list-evidence.ts';

type Scope = { readonly clientId: ClientId | null };

/** Prints the log for the operator's eyes: INTERNAL on each page. */
export async function printEvidence(deps: ServiceDeps, scope: Scope): Promise<Record<string, never>> {
  await deps.ports.paperPress.toPrinter(paperOf(deps, scope));
  return {};
}

export function paperOf(deps: ServiceDeps, { clientId }: Scope): InternalPaper {
  const settings = readSettings(deps.db);
  const { evidence: texts } = getCatalog(settings.language);
  return buildEvidencePaper({
    clientName: clientId === null ? null : getClient(deps.db, clientId).name,
    entries: listEvidence(deps, { clientId }).map((entry) => ({
      on: entry.on,
      clientName: entry.clientName,
      title: nameEntry(entry, texts),
      text: entry.text,
      details: describeEntry(entry, texts).join(', '),
      files: entry.files,
    })),
    texts: texts.paper,
    language: 'en',
    locale: documentLocale('en', settings),
    size: paperSizeOf(settings),
    voice: settings.voice,
    datedOn: deps.ports.clock.today(),
  });
}
