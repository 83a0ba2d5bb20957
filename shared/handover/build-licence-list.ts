import type { ClientBlock } from '../paper/blocks.ts';
import { makeClientPaper } from '../paper/make-paper.ts';
import type { ClientPaper } from '../paper/paper-document.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';
import type { InventoryRecord } from './handover-section.ts';
import type { HandoverFacts } from './pack-input.ts';
import { printedTable } from './section-tables.ts';
import { software } from './sections/protection.ts';

/** The list of licences and subscriptions that a letter encloses; undefined where none is recorded. */
export function buildLicenceList(
  facts: Pick<HandoverFacts, 'clientName' | 'operator' | 'voice' | 'language' | 'locale' | 'size' | 'datedOn'>,
  records: readonly InventoryRecord[],
): ClientPaper | undefined {
  if (records.length === 0) return undefined;
  const { clientName, operator, voice, language, locale, size, datedOn } = facts;
  const table = printedTable(software, records, facts);
  return makeClientPaper({
    documentName: 'Licences and subscriptions',
    clientName,
    language,
    locale,
    size,
    voice,
    datedOn,
    foot: operator.name === null ? {} : { start: operator.name },
    blocks: [
      { kind: 'title', text: 'Licences and subscriptions', subtitle: clientName },
      { kind: 'paragraph', text: `As known on ${formatPaperDate(datedOn, locale)}.` },
      {
        ...table,
        columns: [...table.columns, { header: 'Your choice', share: 2 }],
        rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, { kind: 'to-fill' as const }] })),
      },
      choice(clientName),
    ],
  });
}

/** What the column of choices takes, and the signature under it. */
function choice(clientName: string): ClientBlock {
  return {
    kind: 'together',
    blocks: [
      { kind: 'paragraph', text: 'Choices: passes to you or to the new provider, runs to its end, or is replaced.' },
      { kind: 'signatures', signers: [{ label: 'For the client', name: clientName, hasPlaceAndDate: true }] },
    ],
  };
}
