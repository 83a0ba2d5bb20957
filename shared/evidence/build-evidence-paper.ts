import type { CalendarDate } from '../core/dates.ts';
import type { Catalog } from '../i18n/catalog.ts';
import { type InternalBlock, markInternal } from '../paper/blocks.ts';
import { makeInternalPaper } from '../paper/make-paper.ts';
import type { InternalPaper, PaperLanguage, PaperSize, Voice } from '../paper/paper-document.ts';
import { formatPaperDate } from '../paper/paper-texts.ts';

/** One entry in the words of the catalog. */
export type PrintedEntry = {
  readonly on: CalendarDate;
  readonly clientName: string;
  /** What it is: "Incident: escalation". */
  readonly title: string;
  readonly text: string;
  /** Short facts behind it: channel, answer, person. */
  readonly details: string;
  readonly files: readonly { readonly fileName: string; readonly sha256: string }[];
};

export type EvidencePaperFacts = {
  /** Null: the log of all clients. */
  readonly clientName: string | null;
  readonly entries: readonly PrintedEntry[];
  readonly texts: Catalog['evidence']['paper'];
  readonly language: PaperLanguage;
  readonly locale: string;
  readonly size: PaperSize;
  readonly voice: Voice;
  readonly datedOn: CalendarDate;
};

/** The log on paper, oldest entry first, for the operator's eyes: INTERNAL on each page. */
export function buildEvidencePaper(facts: EvidencePaperFacts): InternalPaper {
  const { clientName, entries, texts, language, locale, size, voice, datedOn } = facts;
  const blocks: readonly InternalBlock[] = [
    { kind: 'title', text: texts.title, subtitle: clientName ?? texts.allClients },
    { kind: 'paragraph', text: texts.lead(entries.length, formatPaperDate(datedOn, locale)), isSmall: true },
    logTable(facts),
  ];
  return makeInternalPaper({
    documentName: texts.documentName,
    ...(clientName === null ? {} : { clientName }),
    language,
    locale,
    size,
    voice,
    datedOn,
    foot: { start: clientName ?? texts.allClients },
    blocks: blocks.map(markInternal),
  });
}

/** A row an entry, oldest first; the client is named where the log is of all. */
function logTable({ clientName, entries, texts, locale }: EvidencePaperFacts): InternalBlock {
  const isOfAll = clientName === null;
  return {
    kind: 'table',
    isDense: true,
    emptyText: texts.none,
    columns: [
      { header: texts.on, isUnbroken: true, share: 1.1 },
      ...(isOfAll ? [{ header: texts.client, share: 1.6 }] : []),
      { header: texts.what, share: 1.8 },
      { header: texts.facts, share: 4 },
    ],
    rows: entries.toReversed().map((entry) => ({
      cells: [
        formatPaperDate(entry.on, locale),
        ...(isOfAll ? [entry.clientName] : []),
        entry.details === '' ? entry.title : `${entry.title}\n${entry.details}`,
        [entry.text, ...entry.files.map((file) => texts.file(file.fileName, file.sha256.slice(0, 16)))]
          .filter((line) => line !== '')
          .join('\n'),
      ],
    })),
  };
}
